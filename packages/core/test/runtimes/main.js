import { answerAll } from './answer-all.js';

console.log(await answerAll());
