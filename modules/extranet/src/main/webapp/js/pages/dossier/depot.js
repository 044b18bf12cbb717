// Deposit of a piece: the agent, what the piece is, the file; the control answers before the deposit.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { Refus, creer, demander, lire } from '../../api.js';
import { aujourdHui, nombre } from '../../format.js';
import { aller } from '../../routeur.js';
import { session } from '../../session.js';
import { champ, formulaire } from '../../composants/formulaire.js';
import { filtre, pages } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';
import { choisir } from './dossiers.js';
import { constats } from './piece.js';

export async function depot({ query }) {
  if (!session.estCdg && !session.siren) return choisir('Déposer une pièce');
  return query.agent ? saisie(query.agent) : choix(query);
}

/** The town chooses among its agents, the CdG among the dossiers open in its arrondissements. */
async function choix(query) {
  const criteres = { texte: query.texte, page: query.page, taille: 25 };
  const page = session.estCdg
    ? await lire('/dossiers', criteres) : await lire(`/collectivites/${session.siren}/agents`, criteres);
  const vers = (a) => (session.estCdg
    ? html`<a href="#/depot?agent=${a.agent}">${a.intitule}</a>` : html`<a href="#/depot?agent=${a.id}">${a.nom} ${a.prenom}</a>`);
  return html`
    <h1 tabindex="-1">Déposer une pièce</h1>
    <p>Pour quel agent ?</p>
    ${filtre('/depot', [{ nom: 'texte', titre: 'Début du nom', valeur: query.texte ?? '' }])}
    ${table({
      titre: 'Agents',
      page,
      lien: pages('/depot', query),
      vide: 'Aucun agent de ce nom.',
      colonnes: [
        { titre: 'Agent', valeur: vers },
        session.estCdg ? { titre: 'Dossier', valeur: (a) => a.numero } : { titre: 'Numéro de sécurité sociale', valeur: (a) => a.nirMasque },
      ],
    })}`;
}

async function saisie(agent) {
  const types = await lire('/nomenclature-dossier/types');
  const cle = crypto.randomUUID();
  const versables = types.filter((t) => t.versable);
  return html`
    <p><a href="#/dossiers">Tous les dossiers</a> — <a href="#/depot">Un autre agent</a></p>
    <h1 tabindex="-1">Déposer une pièce</h1>
    <p>Le contrôle se fait avant l'envoi : ce qui empêche le dépôt est en rouge, ce qui reste à compléter en orange. Rien de
      ce que vous avez saisi n'est perdu.</p>
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
        </div>
        <div class="controle" role="status"></div>`,
      bouton: 'Déposer la pièce',
      envoyer: (valeurs, form) => envoyer(agent, valeurs, form, cle),
    })}`;
}

async function envoyer(agent, { fichier, ...dite }, form, cle) {
  const zone = form.querySelector('.controle');
  const montrer = (contenu) => render(contenu, zone);
  exigerPdf(fichier);
  const remplis = Object.fromEntries(Object.entries(dite).filter(([, v]) => v !== ''));
  let controle = null;
  montrer(enCours('Contrôle de la pièce…'));
  try {
    controle = await demander(`/agents/${agent}/pieces/controle`, nombres(remplis));
    montrer(constatations(controle));
    arreterSur(controle.bloquantes);
    montrer(html`${constatations(controle)}${enCours(`Envoi du fichier, ${nombre(Math.ceil(fichier.size / 1024))} Ko…`)}`);
    const requete = new URLSearchParams({ ...remplis, nom: fichier.name });
    const piece = await creer(`/agents/${agent}/pieces?${requete}`, fichier, cle);
    aller(`/pieces/${piece.id}`);
  } catch (erreur) {
    montrer(controle ? constatations(controle) : nothing);
    throw erreur;
  }
}

function exigerPdf(fichier) {
  if (!fichier.name.toLowerCase().endsWith('.pdf')) {
    throw new Refus({ detail: 'Choisissez un fichier PDF : numérisez ou convertissez le document.', champ: 'contenu' }, 422);
  }
}

const nombres = (dite) => ({
  ...dite, ...(dite.echelon ? { echelon: Number(dite.echelon) } : {}), ...(dite.indiceBrut ? { indiceBrut: Number(dite.indiceBrut) } : {}),
});

const enCours = (texte) => html`<div class="envoi"><p>${texte}</p><progress aria-label=${texte}></progress></div>`;

const constatations = (controle) => html`
  ${constats('Ce qui empêche le dépôt', controle.bloquantes, 'erreur')}
  ${controle.nonBloquantes.length ? constats('À compléter plus tard', controle.nonBloquantes, 'note') : nothing}`;

/** The first of what blocks goes next to its field. */
function arreterSur([premiere]) {
  if (premiere) throw new Refus({ detail: premiere.message, champ: premiere.champ, code: premiere.code }, 422);
}
