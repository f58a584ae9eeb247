/** Everything a fresh installation opens with, as plain data. */
export { articles } from './articles/index.ts'
export { commendations } from './commendations/index.ts'
export { documents } from './documents/index.ts'
export { pictures } from './pictures.ts'
export { procedures } from './procedures/index.ts'
export { scripts } from './scripts/index.ts'
export { topics } from './topics.ts'
export { ward } from './ward.ts'
export type {
  StarterArticle,
  StarterCommendation,
  StarterDocument,
  StarterPicture,
  StarterProcedure,
  StarterScript,
  StarterTopic,
  StarterWard,
} from './types.ts'
