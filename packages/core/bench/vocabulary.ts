import { type Random, weightedDraw } from './random.ts';

const list = (words: string): readonly string[] => [...new Set(words.split(/\s+/).filter(Boolean))];

/** Words that hold a sentence together, the usual ones first. */
const functionWords = list(`
  the of and to in for on with by at from as is are that their its through which these this has have been was were an it into between
  among under across within against or not all more other than per also where when during before after each will may can such
  including both some many most out over there they who how if then`);

/** Words of the field, the usual ones first: what questions are made of. */
export const terms = list(`
  migration migrants international development countries labour refugees remittances population data statistics policy human rights
  trafficking protection regional national workers employment border smuggling asylum displacement mobility return integration
  diaspora families children women gender recruitment training research report publication conference seminar workshop meeting
  programme project survey census estimates indicators management governance cooperation dialogue agreement convention protocol
  recommendation resolution commission committee council secretariat department division office agency organization institute
  university network forum panel session expert group government ministry authority municipality community communities civil society
  employers unions academia parliament media stakeholders partners partnership donors funding budget resources assistance technical
  capacity building institution strengthening advisory services evaluation monitoring assessment review follow implementation
  framework strategy plan objectives commitments principles guidelines handbook manual toolkit curriculum materials documentation
  registration identification certificates passports visas permits residence admission entry stay exit transit arrival departure
  destination origin corridors flows stocks trends projections scenarios causes consequences impact effects relationship linkages
  globalization trade investment economy economic growth poverty inequality income wages earnings savings banks transfers costs
  markets entrepreneurship enterprises agriculture construction fisheries domestic seasonal temporary permanent circular irregular
  undocumented clandestine legal legislation regulations courts justice remedies complaints detention deportation expulsion readmission
  alternatives regularization amnesty naturalization citizenship nationality statelessness discrimination racism xenophobia tolerance
  exploitation slavery forced violence abuse victims survivors witnesses perpetrators prosecution prevention awareness campaigns
  information counselling orientation language literacy education schools students scholarships skills qualifications recognition
  vocational apprenticeship brain drain circulation professionals nurses physicians teachers scientists engineers seafarers health
  reproductive mental disease epidemic vaccination nutrition hygiene sanitation water shelter housing settlement camps urban rural
  cities villages islands coastal mountains climate environment environmental degradation drought floods cyclones earthquakes disasters
  adaptation resilience relocation resettlement evacuation humanitarian emergency crisis conflict peacebuilding reconstruction
  demobilization repatriation voluntary reintegration reunification spouses adolescents youth elderly ageing fertility mortality
  replacement demographic dynamics households surveys questionnaires interviews sampling methodology definitions classification
  comparability harmonization dissemination database inventory repository website newsletter bulletin journal volume chapter annex
  summary findings conclusions lessons practices experiences initiatives processes consultations consultative negotiations bilateral
  multilateral interregional subregional caribbean pacific mediterranean sahel maghreb balkans andean mekong gulf baltic
  travel tourism transport maritime vessels rescue airports carriers security control enforcement police customs intelligence fraud
  biometrics screening interception surveillance technology digital internet platform mobile payments insurance pensions portability
  welfare benefits taxation contracts standards inspection compliance ratification accession reservations treaty supervision
  rapporteur mandate ombudsman advocacy lobbying coordination coherence mainstreaming integrated comprehensive orderly regular safe`);

/** Names and acronyms that hardly anyone knows: the long tail that every register has. */
const tailSize = 24_000;
const onsets = list('b br d dr f g gl h j k kl l m n p pr r s sk t tr v w z');
const vowels = list('a e i o u ai ou');

/** The n-th name of the tail: syllables in place of digits, so that no two are the same. */
function tailName(n: number): string {
  const syllables = onsets.length * vowels.length;
  let name = '';
  for (let rest = n + syllables; rest > 0; rest = Math.floor(rest / syllables)) {
    const syllable = rest % syllables;
    name += `${onsets[Math.floor(syllable / vowels.length)]}${vowels[syllable % vowels.length]}`;
  }
  return `${name}x`;
}

/** Every word that can stand in a record. */
export const vocabulary: readonly string[] = [...functionWords, ...terms, ...Array.from({ length: tailSize }, (_, i) => tailName(i))];

const weightOf = (index: number): number => {
  if (index < functionWords.length) return 9 / (index + 3);
  if (index < functionWords.length + terms.length) return 9 / (index - functionWords.length + 6);
  return 2.2 / (index - functionWords.length - terms.length + 40);
};

const drawAny = weightedDraw(vocabulary.map((_, i) => weightOf(i)));
const drawTelling = weightedDraw(vocabulary.map((_, i) => (i < functionWords.length ? 0 : weightOf(i))));

/** A word as often as prose uses it (Zipf). */
export const anyWord = (random: Random): string => vocabulary[drawAny(random)] as string;

/** The same without words that only hold a sentence together: what titles are made of. */
export const tellingWord = (random: Random): string => vocabulary[drawTelling(random)] as string;
