/** The fixed lists that generated records draw from, usual ones first; ids only. */

export const types = [
  'meeting',
  'publication',
  'workshop',
  'training',
  'research',
  'project',
  'technical-assistance',
  'seminar',
  'report',
  'advocacy',
  'database',
  'funding',
] as const;

export const statuses = ['planned', 'ongoing', 'held', 'completed'] as const;

export const partyRoles = ['lead', 'organizer', 'partner', 'funder', 'implementer', 'participant'] as const;

export const topics: readonly string[] = [
  ...['labour-migration', 'trafficking', 'remittances', 'refugees', 'development', 'statistics', 'human-rights', 'return', 'gender'],
  ...['children', 'health', 'climate', 'border-management', 'smuggling', 'diaspora', 'integration', 'asylum', 'skills', 'recruitment'],
  ...['education', 'social-protection', 'legal-identity', 'detention', 'missing-migrants', 'xenophobia', 'finance', 'disasters', 'youth'],
  ...['statelessness', 'consular-services', 'digital-services', 'innovation', 'partnerships', 'regional-dialogue', 'humanitarian-visas'],
  ...['sea-rescue', 'family-unity', 'portability', 'regular-pathways', 'monitoring', 'capacity-building', 'urban-migration', 'ageing'],
  ...['rural-development', 'domestic-work', 'seafarers', 'nurses', 'students', 'brain-drain', 'circular-migration', 'population-change'],
  ...['internal-displacement', 'reintegration', 'regularization', 'trade-in-services', 'travel-documents', 'media', 'housing', 'taxation'],
  'peacebuilding',
];

/** Countries by the region that they lie in. */
export const countriesByRegion: Readonly<Record<string, readonly string[]>> = {
  africa: ['kenya', 'senegal', 'nigeria', 'morocco'],
  americas: ['mexico', 'chile', 'colombia', 'jamaica'],
  asia: ['philippines', 'bangladesh', 'lebanon', 'kazakhstan'],
  europe: ['germany', 'spain', 'moldova', 'poland'],
  oceania: ['fiji', 'samoa', 'tonga', 'vanuatu'],
  'south-asia': ['india', 'nepal', 'sri-lanka', 'pakistan'],
};

const regions = Object.entries(countriesByRegion);

/** The 24 countries, one of each region in turn. */
export const countries: readonly string[] = [0, 1, 2, 3].flatMap((turn) => regions.map(([, members]) => members[turn] as string));

/** How many bodies act in a register of that many activities: they grow as its square root. */
export const organizationCount = (size: number): number => Math.min(2000, Math.max(40, Math.round(Math.sqrt(size) * 4)));

export const organizationId = (n: number): string => `org-${String(n).padStart(4, '0')}`;

export const activityId = (n: number): string => `act-${String(n).padStart(7, '0')}`;

export const activityNumber = (id: string): number => Number(id.slice(4));

export const sourceIds = ['a-58-98', 'a-79-590'] as const;

export const paragraphsPerSource = 240;
