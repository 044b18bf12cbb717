// Registering an act: the form follows its type, is checked as one types, and shows what the act would do.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { Refus, creer, demander, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { formulaire, champ } from '../../composants/formulaire.js';
import { message, succes } from '../../composants/message.js';
import { lesGrades } from '../stage/carrieres.js';
import { apercu } from './apercu.js';
import { acte, modeles } from './modeles.js';
import { champsSituation, codeGrade, grade, grille } from './situation.js';
import { choix, types } from './mots.js';

const ATTENTE = 400;
/** What is being typed, by career: changing the type or leaving the page loses nothing. */
const brouillons = new Map();

route('/carrieres/:id/acte', async ({ id, query }) => {
  const [fiche, grades] = await Promise.all([lire(`/carrieres/${id}`), lesGrades()]);
  const saisie = new Saisie(id, modeles[query.type] ? query.type : 'AVANCEMENT_ECHELON', fiche, grades);
  await saisie.dessiner();
  return saisie.zone;
});

class Saisie {
  constructor(id, type, fiche, grades) {
    Object.assign(this, { id, type, fiche, grades, zone: document.createElement('div'), demandes: 0, placements: 0 });
    this.valeurs = brouillons.get(id) ?? { grade: grade(grades, fiche.situation?.grade) };
    this.zone.addEventListener('input', (e) => this.noter(e));
  }

  async dessiner(annonce = nothing) {
    const [propres] = modeles[this.type];
    const v = this.valeurs;
    const { carriere } = this.fiche;
    render(html`
      <h1 tabindex="-1">Enregistrer un acte</h1>
      <p>Pour <a href="#/carrieres/${this.id}">${carriere.prenom} ${carriere.nom}</a>, ${carriere.employeur}.</p>
      ${annonce}
      ${champ({ nom: 'type', titre: "Type d'acte", valeur: this.type, options: choix(Object.fromEntries(Object.keys(modeles).map((t) => [t, types[t]]))),
        change: (e) => aller(`/carrieres/${this.id}/acte?type=${e.target.value}`) })}
      ${formulaire({
        champs: [
          { nom: 'numero', titre: "Numéro de l'arrêté", requis: true, valeur: v.numero },
          { nom: 'dateSignature', titre: 'Signé le', type: 'date', requis: true, valeur: v.dateSignature },
          { nom: 'dateEffet', titre: 'À compter du', type: 'date', requis: true, valeur: v.dateEffet },
          ...propres.map((c) => ({ ...c, valeur: v[c.nom] ?? c.valeur })),
        ],
        contenu: html`
          <div class="place"></div>
          <div class="verification" aria-live="polite"></div>
          <p class="actions"><label class="case"><input type="checkbox" name="suite" ?checked=${v.suite === 'on'}> Saisir un autre acte ensuite</label></p>`,
        bouton: "Enregistrer l'acte",
        envoyer: (valeurs) => this.enregistrer(valeurs),
      })}`, this.zone);
    await this.placer();
    this.controler();
  }

  /** The grade, and the échelons of its grid on the day of effect; only the last answer is shown. */
  async placer() {
    if (!modeles[this.type][2]) return;
    this.placements += 1;
    const tour = this.placements;
    const enVigueur = await grille(codeGrade(this.valeurs.grade), this.valeurs.dateEffet);
    if (tour === this.placements) render(champsSituation(this.grades, this.valeurs, enVigueur), this.zone.querySelector('.place'));
  }

  /** Keeps what was typed; a grade or a day of effect changes the échelons on offer. */
  async noter({ target }) {
    const form = target.form;
    if (!form || target.name === 'type') return;
    Object.assign(this.valeurs, Object.fromEntries(new FormData(form)));
    brouillons.set(this.id, this.valeurs);
    if (!form.elements.suite.checked) delete this.valeurs.suite;
    if (['grade', 'dateEffet'].includes(target.name)) await this.placer();
    clearTimeout(this.minuterie);
    this.minuterie = setTimeout(() => this.controler(), ATTENTE);
  }

  /** Asks what the act would do as soon as the form is complete; only the last answer is shown. */
  async controler() {
    const form = this.zone.querySelector('form');
    if (!form.checkValidity()) return;
    this.demandes += 1;
    const tour = this.demandes;
    const retour = await demander(`/carrieres/${this.id}/actes/verification`, acte(this.type, Object.fromEntries(new FormData(form))))
      .then((examen) => apercu(examen, this.grades), (erreur) => {
        if (!(erreur instanceof Refus)) throw erreur;
        return message(erreur);
      });
    if (tour === this.demandes) render(retour, form.querySelector('.verification'));
  }

  async enregistrer(valeurs) {
    await creer(`/carrieres/${this.id}/actes`, acte(this.type, valeurs));
    brouillons.delete(this.id);
    if (valeurs.suite !== 'on') {
      aller(`/carrieres/${this.id}`);
      return;
    }
    this.fiche = await lire(`/carrieres/${this.id}`);
    this.valeurs = { suite: 'on', dateSignature: valeurs.dateSignature, grade: grade(this.grades, this.fiche.situation?.grade) };
    render(nothing, this.zone);
    await this.dessiner(succes(`L'acte ${valeurs.numero} est enregistré.`));
    this.zone.querySelector('[name=numero]').focus();
  }
}
