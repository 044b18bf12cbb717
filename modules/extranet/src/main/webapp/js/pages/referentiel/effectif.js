// Declaration of a head-count.
import { html } from '/lib/lit-html/lit-html.js';
import { creer } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { aujourdHui } from '../../format.js';
import { formulaire } from '../../composants/formulaire.js';

const effectif = (nom, titre, aide) => ({ nom, titre, aide, type: 'number', min: 0, step: 1, requis: true, inputmode: 'numeric' });
const chiffres = ['titulairesTempsComplet', 'stagiairesTempsComplet', 'titulairesTempsNonComplet', 'contractuels'];

route('/collectivites/:siren/effectif', ({ siren }) => html`
  <h1 tabindex="-1">Déclarer un effectif</h1>
  <p>Apprentis et contrats aidés ne se comptent dans aucune ligne. Un effectif déjà déclaré à la même date est remplacé ;
    il reste dans l'historique.</p>
  ${formulaire({
    champs: [
      { nom: 'date', titre: "Date de l'effectif", type: 'date', requis: true, valeur: aujourdHui() },
      effectif('titulairesTempsComplet', 'Titulaires à temps complet', "Comptés pour le seuil d'affiliation"),
      effectif('stagiairesTempsComplet', 'Stagiaires à temps complet', "Comptés pour le seuil d'affiliation"),
      effectif('titulairesTempsNonComplet', 'Titulaires et stagiaires à temps non complet'),
      effectif('contractuels', 'Contractuels de droit public'),
      { nom: 'origine', titre: "D'où viennent ces chiffres", requis: true, valeur: 'Déclaration de la collectivité' },
    ],
    bouton: "Enregistrer l'effectif",
    envoyer: (valeurs) => enregistrer(siren, valeurs),
  })}`);

async function enregistrer(siren, valeurs) {
  const nombres = Object.fromEntries(chiffres.map((nom) => [nom, Number(valeurs[nom])]));
  await creer(`/collectivites/${siren}/effectifs`, { ...valeurs, ...nombres });
  aller(`/collectivites/${siren}`);
}
