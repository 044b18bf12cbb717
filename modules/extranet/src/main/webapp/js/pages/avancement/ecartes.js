// Agents whose conditions could not be examined, and why: the others were.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { entiere, table } from '../../composants/table.js';

export const ecartes = (agents) => (agents.length ? html`
  <p class="message note">Ces agents sont mis à part : leurs conditions n'ont pas pu être examinées. Les autres l'ont été.</p>
  ${table({
    titre: 'Agents mis à part',
    page: entiere(agents),
    colonnes: [
      { titre: 'Agent', valeur: (a) => `${a.nom} ${a.prenom}` },
      { titre: 'Grade', valeur: (a) => a.deGrade },
      { titre: 'Pourquoi', valeur: (a) => a.motif },
    ],
  })}` : nothing);
