// Nominative list of the officials at 1 January: how many, until when, sent or not.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire, telecharger } from '../../api.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { session } from '../../session.js';
import { etat } from '../../composants/etat.js';
import { filtre } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { choisir } from './dossiers.js';

export async function nominative({ query }, afficher) {
  if (!session.estCdg && !session.siren) return choisir('Liste nominative au 1er janvier');
  const presente = Number(aujourdHui().slice(0, 4));
  const annee = Number(query.annee ?? presente);
  const liste = await lire(`/listes-nominatives/${annee}`);
  return html`
    <p><a href="#/dossiers">Dossiers individuels</a></p>
    <h1 tabindex="-1">Liste nominative au 1er janvier ${annee}</h1>
    <p>Les fonctionnaires titulaires et stagiaires dont le dossier était ouvert ce jour-là (décret n° 85-643, article 38).
      Une copie en est transmise au préfet avant la fin du premier trimestre.</p>
    ${filtre('/liste-nominative', [{ nom: 'annee', titre: 'Année', type: 'number', min: 1986, max: presente, valeur: String(annee) }])}
    <dl>
      <dt>Fonctionnaires</dt><dd>${nombre(liste.fonctionnaires)}</dd>
      <dt>À transmettre au préfet avant le</dt><dd>${jour(liste.limite)}</dd>
      <dt>Transmission</dt><dd>${transmission(liste)}</dd>
    </dl>
    <p class="actions">${telechargements(annee)}</p>
    ${session.aRole('CDG_SIGNATAIRE') && !liste.transmiseLe ? transmettre(annee, afficher) : nothing}`;
}

function transmission(liste) {
  if (liste.transmiseLe) return `le ${jour(liste.transmiseLe)}, par ${liste.transmisePar}`;
  return liste.limite < aujourdHui() ? etat('DEPASSEE', 'En retard') : etat('PROCHE', 'À faire');
}

function telechargements(annee) {
  const portee = session.siren ? `?siren=${session.siren}` : '';
  return html`
    <button type="button" @click=${() => telecharger(`/listes-nominatives/${annee}/csv${portee}`, `liste-nominative-${annee}.csv`)}>Liste (CSV)</button>
    ${session.siren ? html`<button type="button" @click=${() => telecharger(`/listes-nominatives/${annee}/pdf${portee}`, `liste-nominative-${annee}.pdf`)}>Liste (PDF)</button>` : nothing}`;
}

function transmettre(annee, afficher) {
  const cle = crypto.randomUUID();
  return html`
    <h2>Transmettre au préfet</h2>
    <p>Vous attestez que la copie de la liste a été transmise ; l'échéance est alors soldée.</p>
    ${formulaire({
      champs: [],
      bouton: 'Enregistrer la transmission',
      envoyer: () => creer(`/listes-nominatives/${annee}/transmission`, undefined, cle).then(afficher),
    })}`;
}
