// Mandates of a collectivité: while one holds, it may delegate its dossiers.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { table } from '../../composants/table.js';

const CHEMIN = '/mandats-retraite';

route(CHEMIN, async ({ query }, afficher) => {
  const siren = query.siren ?? session.siren;
  if (!siren) return html`<h1 tabindex="-1">Mandats au centre de gestion</h1><p class="vide">Choisissez en haut de la page la collectivité pour laquelle vous agissez.</p>`;
  const page = await lire(CHEMIN, { siren, page: query.page, taille: 25 });
  const signe = session.aRole('COLLECTIVITE_SIGNATAIRE');
  return html`
    <p><a href="#/dossiers-retraite">Dossiers de retraite</a></p>
    <h1 tabindex="-1">Mandats au centre de gestion</h1>
    <p>Sous un mandat en vigueur, le centre de gestion peut saisir les reprises d'antériorité et, si l'accompagnement retraite est couvert, la collectivité peut lui déléguer l'instruction de ses dossiers. L'autorité territoriale l'accorde et le révoque.</p>
    ${table({
      titre: 'Mandats', page, lien: pages(CHEMIN, query), vide: 'Aucun mandat.',
      colonnes: [
        { titre: 'Référence', valeur: (m) => m.reference },
        { titre: 'Du', valeur: (m) => jour(m.debut) },
        { titre: 'Au', valeur: (m) => jour(m.fin) },
        { titre: 'Situation', valeur: (m) => situation(m) },
      ],
    })}
    ${signe ? page.elements.filter(revocable).map((m) => revocation(m, afficher)) : nothing}
    ${signe ? accord(siren, afficher) : nothing}`;
});

/** In force or to come. */
const revocable = (m) => !m.motif && (!m.fin || m.fin >= aujourdHui());

function situation(m) {
  if (m.enVigueur) return etat('ACTIVE', 'En vigueur');
  if (m.motif) return etat('ECHUE', `Révoqué : ${m.motif}`);
  return revocable(m) ? etat('EN_ATTENTE', 'À venir') : etat('ECHUE', 'Échu');
}

const revocation = (m, afficher) => html`
  <section aria-labelledby="revoquer-${m.id}">
    <h2 id="revoquer-${m.id}">Révoquer « ${m.reference} »</h2>
    <p>Les dossiers délégués s'arrêtent jusqu'à ce qu'ils soient rendus.</p>
    ${formulaire({
      bouton: 'Révoquer',
      champs: [{ nom: 'motif', id: `motif-${m.id}`, titre: 'Pourquoi', requis: true, lignes: 2, max: 500 }],
      envoyer: async (v) => {
        await changer('POST', `${CHEMIN}/${m.id}/revocation`, m.version, { motif: v.motif });
        await afficher();
      },
    })}
  </section>`;

function accord(siren, afficher) {
  const cle = crypto.randomUUID();
  return html`
    <section aria-labelledby="accorder">
      <h2 id="accorder">Accorder un mandat</h2>
      ${formulaire({
        bouton: 'Accorder le mandat',
        champs: [
          { nom: 'reference', titre: 'Convention ou délibération', requis: true },
          { nom: 'debut', titre: 'Premier jour', type: 'date', requis: true, valeur: aujourdHui() },
          { nom: 'fin', titre: 'Dernier jour', type: 'date', aide: 'Vide : sans terme' },
        ],
        envoyer: async (v) => {
          await creer(CHEMIN, { siren, reference: v.reference, debut: v.debut, fin: v.fin || null }, cle);
          await afficher();
        },
      })}
    </section>`;
}
