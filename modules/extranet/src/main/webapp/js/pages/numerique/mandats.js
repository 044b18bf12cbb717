// Mandates that collectivités give a partner: for whom it may act, since when, until when.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire } from '../../api.js';
import { aujourdHui, jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { formulaire } from '../../composants/formulaire.js';
import { table } from '../../composants/table.js';

const TITRES = { EMPLOYEUR: 'la collectivité', CENTRE: 'le centre de gestion' };

export async function mandats(partenaire, query, rafraichir) {
  const chemin = `/partenaires/${partenaire.code}/mandats`;
  const page = await lire(chemin, { page: query.mandats });
  const ouverts = page.elements.filter((m) => !m.fin || m.fin >= aujourdHui());
  return html`
    <section class="carte">
      <h2>Mandats : ${partenaire.nom}</h2>
      <p>Le partenaire prépare les dossiers de ces collectivités, comme l'un de leurs gestionnaires, ou y travaille au titre du centre de gestion.</p>
      ${table({
        titre: 'Mandats',
        colonnes: [
          { titre: 'Collectivité', valeur: (m) => m.nomCollectivite },
          { titre: 'SIREN', valeur: (m) => m.siren },
          { titre: 'Agit pour', valeur: (m) => TITRES[m.titre] },
          { titre: 'État', valeur: situation },
          { titre: 'Du', valeur: (m) => jour(m.debut) },
          { titre: 'Au', valeur: (m) => (m.fin ? jour(m.fin) : 'sans terme') },
        ],
        page,
        lien: (numero) => `#/partenaires?code=${partenaire.code}&action=mandats&mandats=${numero}`,
        vide: 'Aucun mandat.',
      })}
      <h3>Inscrire un mandat</h3>
      ${formulaire({
        champs: [
          { nom: 'siren', titre: 'SIREN de la collectivité', requis: true, inputmode: 'numeric' },
          { nom: 'titre', titre: 'Le partenaire agit pour', options: Object.entries(TITRES) },
          { nom: 'debut', titre: 'Premier jour', type: 'date', valeur: aujourdHui(), requis: true },
          { nom: 'fin', titre: 'Dernier jour', type: 'date', aide: 'Vide : sans terme.' },
        ],
        bouton: 'Inscrire',
        envoyer: async (v, form) => {
          await creer(chemin, { siren: v.siren, titre: v.titre, debut: v.debut, fin: v.fin || null });
          form.reset();
          rafraichir();
        },
      })}
      ${ouverts.length ? cloture(chemin, ouverts, rafraichir) : nothing}
      <p><a href="#/partenaires">Revenir aux partenaires</a></p>
    </section>`;
}

function situation(m) {
  const present = aujourdHui();
  if (m.fin && m.fin < present) return etat('FERMEE', 'Fini');
  return m.debut > present ? etat('EN_ATTENTE', 'À venir') : etat('ACTIF', 'En vigueur');
}

const cloture = (chemin, ouverts, rafraichir) => html`
  <h3>Mettre fin à un mandat</h3>
  <p>Le lendemain de ce jour, le partenaire ne voit plus rien de la collectivité.</p>
  ${formulaire({
    champs: [
      { nom: 'id', titre: 'Mandat', options: ouverts.map((m) => [m.id, `${m.nomCollectivite}, du ${jour(m.debut)}`]) },
      { nom: 'fin', id: 'fin-mandat', titre: 'Dernier jour', type: 'date', valeur: aujourdHui(), requis: true },
    ],
    bouton: 'Mettre fin',
    envoyer: async (v) => {
      const mandat = ouverts.find((m) => String(m.id) === v.id);
      await changer('POST', `${chemin}/${v.id}/fin`, mandat.version, { fin: v.fin });
      rafraichir();
    },
  })}`;
