// One account: its differences with the career first, then what it says, its past, and what may be done now.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { instant, jour, nombre } from '../../format.js';
import { etapes } from '../../composants/etapes.js';
import { etat } from '../../composants/etat.js';
import { entiere, table } from '../../composants/table.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { constats } from '../parcours/constats.js';
import { CHEMIN, badge } from './comptes.js';
import { saisie, tableDesPeriodes, tableEnfants } from './contenu.js';
import { carriere, etatsCompte } from './mots.js';

const PARCOURS = ['A_COMPLETER', 'EN_SAISIE', 'CONTROLE_CDG', 'TRANSMIS', 'FIABILISE'];

route(`${CHEMIN}/:id`, async ({ id }, afficher) => {
  const compte = await lire(`${CHEMIN}/${id}`);
  const controle = compte.versionCir ? await lire(`${CHEMIN}/${id}/controle`) : null;
  return html`
    <h1 tabindex="-1">Compte retraite de ${compte.agent} ${badge(compte)}</h1>
    ${compte.etat === 'ANOMALIE' ? nothing : etapes(PARCOURS, compte.etat, (e) => etatsCompte[e])}
    ${compte.codeAnomalie ? html`<p class="message erreur">Anomalie ${compte.codeAnomalie} signalée par la CNRACL.</p>` : nothing}
    ${compte.note ? html`<p class="message note">${compte.note}</p>` : nothing}
    <dl>
      <dt>Carrière</dt><dd>${carriere(compte.carriere, compte.agent)}</dd>
      <dt>Arrêté au</dt><dd>${compte.arreteAu ? `${jour(compte.arreteAu)}, version ${compte.versionCir}` : 'Rien n\'est encore saisi'}</dd>
      <dt>Droit à l'information</dt><dd>${campagne(compte.cohorte)}</dd>
    </dl>
    ${controle ? leControle(controle) : nothing}
    ${compte.versionCir ? contenu(compte, afficher) : nothing}
    ${compte.possibles.includes('SAISIR') ? saisie(compte, afficher) : nothing}
    ${session.estAgent ? nothing : lesActes(compte, controle, afficher)}
    ${compte.versions.length ? historique(compte.versions) : nothing}`;
});

const campagne = (c) => `${c.globale ? 'Estimation indicative globale' : 'Relevé individuel de situation'} ${c.annee} : compte à fiabiliser avant le ${jour(c.fiableLe)}`;

function leControle(c) {
  return html`
    <section aria-labelledby="controle">
      <h2 id="controle">Contrôle ${c.ecarts.length ? etat('PROCHE', `${nombre(c.ecarts.length)} écart${c.ecarts.length > 1 ? 's' : ''} avec la carrière`) : etat('VALIDEE', 'Conforme à la carrière')}</h2>
      <dl>
        <dt>Services d'après la carrière</dt><dd>${c.servicesCarriere}</dd>
        <dt>Services d'après le compte</dt><dd>${c.servicesCompte}</dd>
      </dl>
      ${constats(c.constats.map((k) => ({ ...k, message: `${k.code} : ${k.message}` })))}
      ${c.ecarts.length ? table({
        titre: `Écarts au ${jour(c.arreteAu)}`, page: entiere(c.ecarts),
        colonnes: [
          { titre: 'Écart', valeur: (e) => e.libelle },
          { titre: 'Du', valeur: (e) => jour(e.du) },
          { titre: 'Au', valeur: (e) => jour(e.au) },
          { titre: 'Employeur', valeur: (e) => e.siren },
          { titre: 'Carrière', valeur: (e) => e.carriere },
          { titre: 'Compte', valeur: (e) => e.compte },
          { titre: 'À faire', valeur: (e) => e.aFaire },
        ],
      }) : nothing}
    </section>`;
}

function contenu(compte, afficher) {
  return html`
    <section aria-labelledby="contenu">
      <h2 id="contenu">Ce que dit le compte</h2>
      ${tableDesPeriodes(compte, afficher)}
      ${tableEnfants(compte, afficher)}
      <p class="actions"><button type="button" @click=${() => telecharger(`${CHEMIN}/${compte.id}/fichier`, `compte-retraite-${compte.id}-v${compte.versionCir}.csv`)}>Télécharger le compte (CSV)</button></p>
    </section>`;
}

const historique = (versions) => table({
  titre: 'Versions du compte', page: entiere(versions),
  colonnes: [
    { titre: 'Version', valeur: (v) => v.numero },
    { titre: 'Arrêtée au', valeur: (v) => jour(v.arreteAu) },
    { titre: 'Provenance', valeur: (v) => ({ SAISIE: 'Saisie', FICHIER: 'Fichier', PARTENAIRE: 'Partenaire', REPRISE: "Reprise d'antériorité" })[v.provenance] },
    { titre: 'Par', valeur: (v) => v.auteur },
    { titre: 'Le', valeur: (v) => instant(v.le) },
  ],
});

function lesActes(compte, controle, afficher) {
  const demander = acte(CHEMIN, compte, afficher);
  const note = (titre, requis = true) => ({ nom: 'note', titre, requis, lignes: 3, max: 2000 });
  const carte = (evenement, textes, champs = []) => compte.possibles.includes(evenement) && carteActe({
    ...textes, champs, envoyer: (v) => demander({ evenement, note: v.note || null, codeAnomalie: v.codeAnomalie || null }),
  });
  const reste = controle?.ecarts.length > 0;
  return actes([
    carte('SOUMETTRE', { titre: 'Soumettre au contrôle du centre de gestion', engage: 'Le compte ne se corrige plus avant la réponse du centre.', bouton: 'Soumettre' }),
    carte('RENVOYER', { titre: 'Renvoyer à la collectivité', engage: 'La collectivité voit ce qui est à corriger.', bouton: 'Renvoyer' }, [note('Ce qui est à corriger')]),
    carte('TRANSMETTRE', { titre: 'Transmettre à la CNRACL', engage: reste ? 'Des écarts demeurent : dites pourquoi le compte part ainsi.' : 'Le compte est conforme à la carrière.', bouton: 'Transmettre' }, [note('Observation', reste)]),
    carte('FIABILISER', { titre: 'Enregistrer le compte fiabilisé', engage: "La CNRACL l'a pris en compte sans anomalie.", bouton: 'Enregistrer' }),
    carte('SIGNALER_ANOMALIE', { titre: 'Enregistrer une anomalie', engage: "La CNRACL a refusé le compte ; la collectivité en voit la raison.", bouton: "Enregistrer l'anomalie" },
      [{ nom: 'codeAnomalie', titre: 'Code de la CNRACL', requis: true }, { ...note("Ce que dit l'anomalie"), id: 'anomalie' }]),
    carte('ROUVRIR', { titre: 'Rouvrir la saisie', engage: 'Le compte se corrige de nouveau, puis repasse au contrôle.', bouton: 'Rouvrir' }, [note('Pourquoi')]),
  ], compte.etat === 'CONTROLE_CDG' && !session.estCdg ? 'Le centre de gestion contrôle le compte avant de le transmettre.' : null);
}
