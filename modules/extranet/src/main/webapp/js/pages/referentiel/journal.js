// Audit journal: search, and proof that nothing was altered; events that could not be handled.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { demander, lire } from '../../api.js';
import { route } from '../../routeur.js';
import { instant, libelle, nombre } from '../../format.js';
import { table } from '../../composants/table.js';
import { nommer } from '../../composants/collectivite.js';
import { message } from '../../composants/message.js';
import { filtre, pages } from '../../composants/filtre.js';

const canaux = [['', 'Tous'], ['REST', 'Extranet'], ['SOAP', 'Partenaires'], ['BATCH', 'Traitements'], ['SYSTEME', 'Système']];

route('/journal', async ({ query }, rafraichir) => {
  const [page, echecs] = await Promise.all([lire('/journal', query), lire('/evenements-en-echec', { taille: 25 })]);
  const nom = await nommer(page.elements);
  return html`
    <h1 tabindex="-1">Journal</h1>
    <p>Chaque ligne est scellée par l'empreinte de la précédente : une ligne changée, ôtée ou glissée rompt la chaîne.</p>
    <p class="actions"><button type="button" class="principal" @click=${verifier}>Vérifier toute la chaîne</button></p>
    <div id="constat" role="status"></div>
    ${echecs.total ? enEchec(echecs, rafraichir) : nothing}
    ${filtre('/journal', [
      { nom: 'acteur', titre: 'Acteur', valeur: query.acteur },
      { nom: 'objet', titre: 'Objet', aide: 'Par exemple CONVENTION:51', valeur: query.objet },
      { nom: 'siren', titre: 'SIREN', valeur: query.siren, inputmode: 'numeric' },
      { nom: 'canal', titre: 'Canal', valeur: query.canal, options: canaux },
    ])}
    ${table({
      titre: 'Lignes du journal', page, lien: pages('/journal', query), vide: 'Aucune ligne ne répond à ces critères.',
      colonnes: [
        { titre: 'Rang', valeur: (e) => e.sequence ?? 'à sceller' },
        { titre: 'Quand', valeur: (e) => instant(e.instant) },
        { titre: 'Qui', valeur: (e) => e.acteur },
        { titre: 'Canal', valeur: (e) => e.canal },
        { titre: 'Collectivité', valeur: (e) => (e.siren ? nom(e.siren) : '—') },
        { titre: 'Objet', valeur: (e) => e.objet },
        { titre: 'Acte', valeur: (e) => libelle(e.action) },
        { titre: 'Détail', valeur: (e) => e.detail },
      ],
    })}`;
});

const enEchec = (page, rafraichir) => table({
  titre: "Événements qui n'ont pas pu être traités", page, colonnes: [
    { titre: 'Publié le', valeur: (e) => instant(e.creeLe) },
    { titre: 'Événement', valeur: (e) => e.type },
    { titre: 'Tentatives', valeur: (e) => nombre(e.tentatives), droite: true },
    { titre: 'Prochaine', valeur: (e) => (e.prochaineTentative ? instant(e.prochaineTentative) : 'abandonné') },
    { titre: 'Dernière erreur', valeur: (e) => e.derniereErreur },
    { titre: 'Suite', valeur: (e) => html`<button type="button" @click=${() => relancer(e.id, rafraichir)}>Relancer</button>` },
  ],
});

async function relancer(id, rafraichir) {
  const zone = document.getElementById('constat');
  try {
    await demander(`/evenements-en-echec/${id}/relance`);
    await rafraichir();
  } catch (erreur) {
    render(message(erreur), zone);
  }
}

async function verifier(evenement) {
  const bouton = evenement.currentTarget;
  const zone = document.getElementById('constat');
  bouton.disabled = true;
  render(html`<p class="attente">Vérification de toute la chaîne…</p>`, zone);
  try {
    render(constat(await demander('/journal/verification')), zone);
  } catch (erreur) {
    render(message(erreur), zone);
  } finally {
    bouton.disabled = false;
  }
}

const constat = (v) => html`
  <div class="message ${v.integre ? 'succes' : 'erreur'}">
    <p><strong>${v.integre ? 'Chaîne intacte' : 'Chaîne rompue'}</strong> — ${nombre(v.lignes)} lignes relues. ${v.constat}</p>
  </div>`;
