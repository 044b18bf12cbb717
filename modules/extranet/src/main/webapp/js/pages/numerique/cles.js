// Signature keys of one order: who holds them, where each stands, what may be done with it now.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire } from '../../api.js';
import { aujourdHui, jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { formulaire } from '../../composants/formulaire.js';
import { entiere, table } from '../../composants/table.js';
import { etatsCle } from './vocabulaire.js';

const PIECES = [['', 'Choisissez'], ['CARTE_IDENTITE', 'Carte nationale d\'identité'], ['PASSEPORT', 'Passeport'], ['TITRE_SEJOUR', 'Titre de séjour']];
const motif = { nom: 'motif', titre: 'Motif', requis: true };

const actions = {
  CONTROLER_PIECES: { titre: 'Pièces contrôlées', champs: [] },
  REMETTRE: {
    titre: 'Remettre en main propre',
    champs: [
      { nom: 'remise.date', titre: 'Jour de la remise', type: 'date', requis: true, max: aujourdHui(), valeur: aujourdHui() },
      { nom: 'remise.piece', titre: 'Pièce d\'identité présentée', options: PIECES, requis: true, aide: 'Le porteur est présent ; le numéro de la pièce n\'est pas conservé.' },
      { nom: 'remise.remisePar', titre: 'Remise par', requis: true },
    ],
  },
  ACTIVER: {
    titre: 'Activer',
    champs: [
      { nom: 'certificat.serie', titre: 'Numéro de série du certificat', requis: true },
      { nom: 'certificat.emetteur', titre: 'Émetteur', requis: true },
      { nom: 'certificat.empreinte', titre: 'Empreinte SHA-256', requis: true },
      { nom: 'certificat.debut', titre: 'Valable du', type: 'date', requis: true, max: aujourdHui() },
      { nom: 'certificat.fin', titre: 'Au', type: 'date', requis: true, min: aujourdHui() },
    ],
  },
  SUSPENDRE: { titre: 'Suspendre', champs: [motif] },
  REACTIVER: { titre: 'Réactiver', champs: [motif] },
  REVOQUER: { titre: 'Révoquer', champs: [motif] },
};

const commandees = (commande) => commande.services.filter((s) => s.service === 'CLE_SIGNATURE').reduce((n, s) => n + s.quantite, 0);

/** The keys of an order, null where it has none or where they do not concern the reader. */
export async function clesDe(commande) {
  if (!commande.commandeeLe || !commandees(commande)) return null;
  return lire(`/commandes-securisation/${commande.id}/cles`).catch(() => null);
}

export function suiviCles(commande, cles, rafraichir) {
  if (!cles) return nothing;
  const enCours = cles.filter((c) => c.etat !== 'REVOQUEE' && c.etat !== 'EXPIREE').length;
  return html`
    <section>
      <h2>Clés de signature</h2>
      ${table({
        titre: 'Clés de signature de la commande',
        colonnes: [
          { titre: 'Porteur', valeur: (c) => html`${c.porteur}<br><span class="fin">${c.qualite}</span>` },
          { titre: 'État', valeur: (c) => etat(c.etat, etatsCle[c.etat]) },
          { titre: 'Remise', valeur: (c) => (c.remise ? `le ${jour(c.remise.date)}, par ${c.remise.remisePar}` : '—') },
          { titre: 'Valable jusqu\'au', valeur: (c) => (c.certificat ? jour(c.certificat.fin) : '—') },
        ],
        page: entiere(cles),
        vide: 'Aucune clé n\'a encore été demandée.',
      })}
      ${cles.flatMap((c) => c.possibles.map((p) => volet(c, p, rafraichir)))}
      ${enCours < commandees(commande) && commande.etat !== 'RESILIE' ? demande(commande, rafraichir) : nothing}
    </section>`;
}

function volet(cle, evenement, rafraichir) {
  const { titre, champs } = actions[evenement];
  return html`
    <details>
      <summary>${titre} : ${cle.porteur}</summary>
      ${formulaire({
        champs: champs.map((c) => ({ ...c, id: `${cle.id}-${evenement}-${c.nom.replace('.', '-')}` })),
        bouton: titre,
        envoyer: async (valeurs) => {
          await changer('POST', `/cles-signature/${cle.id}/evenements`, cle.version, { evenement, ...regrouper(valeurs) });
          rafraichir();
        },
      })}
    </details>`;
}

function demande(commande, rafraichir) {
  return html`
    <details>
      <summary>Demander une clé</summary>
      ${formulaire({
        champs: [
          { nom: 'porteur', titre: 'Porteur', requis: true },
          { nom: 'qualite', titre: 'Qualité', requis: true, aide: 'Par exemple : maire, président, directrice générale des services.' },
          { nom: 'finMandat', titre: 'Fin du mandat', type: 'date', min: aujourdHui(), aide: 'Pour un élu : la clé se révoque à la fin de son mandat.' },
        ],
        bouton: 'Demander une clé',
        envoyer: async (valeurs) => {
          await creer(`/commandes-securisation/${commande.id}/cles`, regrouper(valeurs));
          rafraichir();
        },
      })}
    </details>`;
}

/** `a.b` becomes b of a; what was left empty is left out. */
function regrouper(valeurs) {
  const corps = {};
  for (const [nom, valeur] of Object.entries(valeurs)) {
    if (valeur === '') continue;
    const [groupe, champ] = nom.split('.');
    if (champ) corps[groupe] = { ...corps[groupe], [champ]: valeur };
    else corps[groupe] = valeur;
  }
  return corps;
}
