import { Hono } from 'hono';
import type { Env } from '../env.ts';
import { collection } from './collection.ts';
import { conflicts } from './conflicts.ts';
import { context } from './context.ts';
import { exportedFiles } from './exported-files.ts';
import { health } from './health.ts';
import { problemRoutes } from './problems.ts';
import { root } from './root.ts';
import { schemas } from './schemas.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { surveys } from './surveys.ts';
import { validation } from './validation.ts';

/** Everything under `/v1`. */
export const routes = new Hono<Env>()
  .route('/', root)
  .route('/', health)
  .route('/', problemRoutes)
  .route('/', context)
  .route('/', schemas)
  .route('/', exportedFiles)
  .route('/', search)
  .route('/', conflicts)
  .route('/', surveys)
  .route('/', sources)
  .route('/', validation)
  .route('/organizations', collection('organization'))
  .route('/activities', collection('activity'))
  .route('/instruments', collection('instrument'))
  .route('/survey-results', collection('survey-result'))
  .route('/meeting-sessions', collection('meeting-session'))
  .route('/sources', collection('source'))
  .route('/people', collection('person'))
  .route('/topics', collection('topic'))
  .route('/places', collection('place'))
  .route('/statistics', collection('statistic'));
