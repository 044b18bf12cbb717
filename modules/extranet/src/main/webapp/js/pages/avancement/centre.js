// The Centre de gestion as an employer: the one structure of its kind.
import { lire } from '../../api.js';

/** Its SIREN, for somebody of the CdG; null when the référentiel does not tell. */
export async function sirenDuCentre() {
  const { elements, total } = await lire('/collectivites', { type: 'CDG', taille: 1 });
  return total === 1 ? elements[0].siren : null;
}
