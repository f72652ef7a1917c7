import { answerAll } from './answer-all.js';

export default { fetch: async () => new Response(await answerAll()) };
