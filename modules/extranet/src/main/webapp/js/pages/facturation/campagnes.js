// Billing runs: the list, the launch, and one run followed live.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { creer, demander, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { aujourdHui, instant, jour, montant, nombre } from '../../format.js';
import { nommer as nommerCollectivites } from '../../composants/collectivite.js';
import { etat } from '../../composants/etat.js';
import { formulaire } from '../../composants/formulaire.js';
import { message } from '../../composants/message.js';
import { table } from '../../composants/table.js';
import { lesMissions, nomMission, optionsMissions } from '../convention/choix.js';
import { suivre } from './progression.js';

route('/campagnes', async ({ query }) => {
  const [page, missions] = await Promise.all([lire('/facturations', { page: query.page, taille: 25 }), lesMissions()]);
  return html`
    <h1 tabindex="-1">Facturation</h1>
    <p class="actions"><a class="bouton principal" href="#/campagnes/nouvelle">Lancer une facturation</a>
      <a class="bouton" href="#/prestations">Prestations à facturer</a></p>
    ${table({
      titre: 'Facturations',
      page,
      lien: (numero) => `#/campagnes?page=${numero}`,
      vide: "Aucune facturation n'a encore été lancée.",
      colonnes: [
        { titre: 'Lancée le', valeur: (c) => html`<a href="#/campagnes/${c.id}">${instant(c.lanceeLe)}</a>` },
        { titre: 'Mission', valeur: (c) => nommer(missions, c.mission) },
        { titre: 'Période', valeur: (c) => `du ${jour(c.debut)} au ${jour(c.fin)}` },
        { titre: 'État', valeur: (c) => etat(c.etat) },
        { titre: 'Débiteurs vus', valeur: (c) => `${nombre(c.faits)} sur ${nombre(c.total)}`, droite: true },
        { titre: 'Factures', valeur: (c) => nombre(c.factures), droite: true },
        { titre: 'Montant', valeur: (c) => montant(c.montant), droite: true },
        { titre: 'Erreurs', valeur: (c) => nombre(c.erreurs), droite: true },
      ],
    })}`;
});

const nommer = (missions, code) => (code ? nomMission(missions, code) : 'Toutes');

route('/campagnes/nouvelle', async () => {
  const missions = await lesMissions();
  const annee = aujourdHui().slice(0, 4);
  return html`
    <h1 tabindex="-1">Lancer une facturation</h1>
    <p>Chaque débiteur reçoit au plus une facture par mission et par période : relancer ne facture rien deux fois.</p>
    ${formulaire({
      champs: [
        { nom: 'mission', titre: 'Mission', options: optionsMissions(missions, 'Toutes') },
        { nom: 'debut', titre: 'Du', type: 'date', requis: true, valeur: `${annee}-01-01` },
        { nom: 'fin', titre: 'Au', type: 'date', requis: true, valeur: `${annee}-12-31` },
      ],
      bouton: 'Lancer la facturation',
      envoyer: async (v) => {
        const { id } = await creer('/facturations', { ...v, mission: v.mission || null });
        aller(`/campagnes/${id}`);
      },
    })}`;
});

route('/campagnes/:id', async ({ id }, afficher) => {
  const [premier, missions] = await Promise.all([lire(`/facturations/${id}`), lesMissions()]);
  const zone = document.createElement('div');
  const dire = (avancement) => render(tableau(avancement, afficher), zone);
  dire(premier);
  if (premier.etat === 'EN_COURS') suivreIci(id, dire, afficher);
  return html`
    <h1 tabindex="-1">Facturation du ${jour(premier.debut)} au ${jour(premier.fin)}</h1>
    <dl>
      <dt>Mission</dt><dd>${nommer(missions, premier.mission)}</dd>
      <dt>Lancée le</dt><dd>${instant(premier.lanceeLe)}</dd>
    </dl>
    ${zone}
    ${premier.erreurs ? await erreurs(id, missions) : nothing}
    <p class="actions"><a href="#/campagnes">Toutes les facturations</a>
      <a href="#/factures${premier.mission ? `?mission=${premier.mission}` : ''}">Voir les factures</a></p>`;
});

/** Until the run ends or the reader goes to another page. */
function suivreIci(id, dire, afficher) {
  const arret = new AbortController();
  window.addEventListener('hashchange', () => arret.abort(), { once: true });
  suivre(`/facturations/${id}`, (avancement) => {
    dire(avancement);
    if (avancement.etat !== 'EN_COURS' && !arret.signal.aborted) afficher();
  }, arret.signal);
}

function tableau(a, afficher) {
  const pour = a.total ? Math.round((100 * a.faits) / a.total) : 100;
  return html`
    <h2>Avancement</h2>
    <p>${etat(a.etat)} ${a.finieLe ? `le ${instant(a.finieLe)}` : nothing}</p>
    <label for="avancement">${nombre(a.faits)} débiteurs vus sur ${nombre(a.total)} (${pour} %)</label>
    <progress id="avancement" max=${a.total || 1} value=${a.total ? a.faits : 1}></progress>
    <dl aria-live=${a.etat === 'EN_COURS' ? 'off' : 'polite'}>
      <dt>Factures créées</dt><dd>${nombre(a.factures)}</dd>
      <dt>Montant facturé</dt><dd>${montant(a.montant)}</dd>
      <dt>Débiteurs en erreur</dt><dd>${nombre(a.erreurs)}</dd>
      <dt>Rythme</dt><dd>${nombre(a.parMinute)} débiteurs par minute</dd>
    </dl>
    <p class="actions">
      ${a.etat === 'EN_COURS' ? bouton('Arrêter la facturation', a.id, 'ANNULER', afficher) : nothing}
      ${['ANNULEE', 'ECHOUEE'].includes(a.etat) ? bouton("Reprendre où elle s'est arrêtée", a.id, 'REPRENDRE', afficher) : nothing}
    </p>
    <div></div>`;
}

const bouton = (texte, id, evenement, afficher) => html`
  <button type="button" @click=${async (e) => {
    const place = e.target.closest('p').nextElementSibling;
    try {
      await demander(`/facturations/${id}/evenements`, { evenement });
      await afficher();
    } catch (erreur) {
      render(message(erreur), place);
    }
  }}>${texte}</button>`;

async function erreurs(id, missions) {
  const page = await lire(`/facturations/${id}/erreurs`, { taille: 200 });
  const nom = await nommerCollectivites(page.elements);
  return table({
    titre: "Débiteurs qui n'ont pas pu être facturés",
    page,
    colonnes: [
      { titre: 'Collectivité', valeur: (e) => nom(e.siren) },
      { titre: 'Mission', valeur: (e) => nommer(missions, e.mission) },
      { titre: 'Raison', valeur: (e) => `${e.message} (${e.code})` },
    ],
  });
}
