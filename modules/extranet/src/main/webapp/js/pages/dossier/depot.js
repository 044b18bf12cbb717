// Deposit of a piece: the agent, what the piece is, the file; the control answers before the deposit.
import { html, render } from '/lib/lit-html/lit-html.js';
import { creer, demander, lire } from '../../api.js';
import { aujourdHui } from '../../format.js';
import { aller } from '../../routeur.js';
import { session } from '../../session.js';
import { champ, formulaire } from '../../composants/formulaire.js';
import { filtre } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';
import { choisir } from './dossiers.js';
import { constats } from './piece.js';

export async function depot({ query }) {
  if (!session.estCdg && !session.siren) return choisir('Déposer une pièce');
  return query.agent ? saisie(query.agent) : choix(query);
}

async function choix(query) {
  const page = await lire(`/collectivites/${session.siren}/agents`, { texte: query.texte, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">Déposer une pièce</h1>
    <p>Pour quel agent ?</p>
    ${filtre('/depot', [{ nom: 'texte', titre: 'Nom', valeur: query.texte ?? '' }])}
    ${table({
      titre: 'Agents',
      page,
      lien: (numero) => `#/depot?${new URLSearchParams({ ...query, page: numero })}`,
      vide: 'Aucun agent de ce nom.',
      colonnes: [
        { titre: 'Agent', valeur: (a) => html`<a href="#/depot?agent=${a.id}">${a.nom} ${a.prenom}</a>` },
        { titre: 'Numéro de sécurité sociale', valeur: (a) => a.nirMasque },
      ],
    })}`;
}

async function saisie(agent) {
  const types = await lire('/nomenclature-dossier/types');
  const cle = crypto.randomUUID();
  const versables = types.filter((t) => t.versable);
  return html`
    <p><a href="#/dossiers">Tous les dossiers</a></p>
    <h1 tabindex="-1">Déposer une pièce</h1>
    <p>Le contrôle se fait avant l'envoi : ce qui empêche le dépôt est en rouge, ce qui reste à compléter en orange.</p>
    <div class="controle" aria-live="polite"></div>
    ${formulaire({
      champs: [
        { nom: 'type', titre: 'Type de pièce', requis: true, options: [['', 'Choisir…'], ...versables.map((t) => [t.code, `${t.rubrique}. ${t.libelle}`])] },
        { nom: 'numeroActe', titre: "Numéro de l'acte" },
        { nom: 'dateSignature', titre: 'Date de signature', type: 'date', max: aujourdHui(), aide: 'Obligatoire pour un acte.' },
        { nom: 'dateEffet', titre: "Date d'effet", type: 'date', aide: 'Obligatoire pour un acte.' },
        { nom: 'dateNotification', titre: "Date de notification à l'agent", type: 'date' },
      ],
      contenu: html`
        <div class="cote">
          ${champ({ nom: 'grade', titre: 'Grade (code)', aide: "Si l'acte change le grade ou l'échelon." })}
          ${champ({ nom: 'echelon', titre: 'Échelon', type: 'number', min: 1, max: 20 })}
          ${champ({ nom: 'indiceBrut', titre: 'Indice brut', type: 'number', min: 1 })}
        </div>
        <div class="champ" data-champ="contenu">
          <label for="champ-fichier">Fichier PDF <span class="requis">(obligatoire)</span></label>
          <input id="champ-fichier" name="fichier" type="file" accept="application/pdf,.pdf" required aria-describedby="champ-fichier-faute">
          <p class="faute" id="champ-fichier-faute" hidden></p>
        </div>`,
      bouton: 'Déposer la pièce',
      envoyer: (valeurs, form) => envoyer(agent, valeurs, form, cle),
    })}`;
}

async function envoyer(agent, { fichier, ...dite }, form, cle) {
  const remplis = Object.fromEntries(Object.entries(dite).filter(([, v]) => v !== ''));
  const corps = { ...remplis };
  for (const nom of ['echelon', 'indiceBrut']) if (corps[nom]) corps[nom] = Number(corps[nom]);
  const zone = form.parentElement.querySelector('.controle');
  const controle = await demander(`/agents/${agent}/pieces/controle`, corps);
  render(html`
    ${constats('Ce qui empêche le dépôt', controle.bloquantes, 'erreur')}
    ${constats('À compléter plus tard', controle.nonBloquantes, 'note')}`, zone);
  if (controle.bloquantes.length) {
    zone.scrollIntoView({ block: 'nearest' });
    return;
  }
  const requete = new URLSearchParams({ ...remplis, nom: fichier.name });
  const piece = await creer(`/agents/${agent}/pieces?${requete}`, fichier, cle);
  aller(`/pieces/${piece.id}`);
}
