// Records of one person entered twice: look for them, merge, separate again.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire } from '../../api.js';
import { jour } from '../../format.js';
import { filtre, pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { entiere, table } from '../../composants/table.js';

export async function rapprochements({ query }, afficher) {
  const [faits, candidats, trouves] = await Promise.all([
    lire('/rapprochements'),
    query.agent ? lire('/rapprochements/candidats', { agent: query.agent }) : [],
    query.texte ? lire('/dossiers', { texte: query.texte, page: query.page, taille: 10 }) : null,
  ]);
  return html`
    <h1 tabindex="-1">Rapprochement d'agents</h1>
    <p>Une même personne enregistrée deux fois : ses carrières, son dossier et ses pièces sont réunis. Tout peut être défait
      tant qu'aucune pièce n'a été intégrée depuis.</p>
    ${filtre('/rapprochements', [{ nom: 'texte', titre: "Début du nom de l'agent à garder", valeur: query.texte ?? '' }])}
    ${trouves ? table({
      titre: 'Dossiers à ce nom',
      page: trouves,
      lien: pages('/rapprochements', query),
      vide: 'Aucun dossier à ce nom.',
      colonnes: [
        { titre: 'Agent', valeur: (d) => html`<a href="#/rapprochements?agent=${d.agent}">${d.intitule}</a>` },
        { titre: 'Dossier', valeur: (d) => d.numero },
        { titre: 'Employeur (SIREN)', valeur: (d) => d.siren },
        { titre: 'Pièces', valeur: (d) => d.pieces, droite: true },
      ],
    }) : nothing}
    ${query.agent ? table({
      titre: 'Agents qui lui ressemblent',
      page: entiere(candidats),
      vide: 'Aucun agent ne lui ressemble.',
      colonnes: [
        { titre: 'Agent', valeur: (c) => `${c.nom} ${c.prenom}, NIR … ${c.nirFin}` },
        { titre: 'Né le', valeur: (c) => jour(c.dateNaissance) },
        { titre: 'Employeur (SIREN)', valeur: (c) => c.siren },
        { titre: 'Pourquoi', valeur: (c) => c.raisons.join(' ; ') },
        { titre: 'Rapprocher', valeur: (c) => fusion(query.agent, c, afficher) },
      ],
    }) : nothing}
    <h2>Rapprochements faits</h2>
    ${table({
      titre: 'Rapprochements',
      page: faits,
      vide: 'Aucun rapprochement.',
      colonnes: [
        { titre: 'Agent', valeur: (f) => f.intitule || `Agent ${f.garde}` },
        { titre: 'Employeur (SIREN)', valeur: (f) => f.siren },
        { titre: 'Réuni à lui', valeur: (f) => `enregistrement ${f.absorbe}, ${f.deplaces} élément(s)` },
        { titre: 'Motif', valeur: (f) => f.motif },
        { titre: 'Fait le', valeur: (f) => `${jour(f.faiteLe)}, par ${f.acteur}` },
        { titre: 'Retour', valeur: (f) => (f.defaiteLe ? `Défait le ${jour(f.defaiteLe)}` : retour(f, afficher)) },
      ],
    })}`;
}

function fusion(garde, candidat, afficher) {
  const cle = crypto.randomUUID();
  return formulaire({
    champs: [{ nom: 'motif', id: `motif-${candidat.agent}`, titre: 'Ce qui a été vérifié', requis: true }],
    bouton: 'Rapprocher',
    envoyer: async ({ motif }) => {
      await creer('/rapprochements', { garde: Number(garde), absorbe: candidat.agent, motif }, cle);
      await afficher();
    },
  });
}

const retour = (f, afficher) => formulaire({
  champs: [],
  bouton: 'Défaire',
  envoyer: async () => {
    await changer('POST', `/rapprochements/${f.id}/retour`, f.version);
    await afficher();
  },
});
