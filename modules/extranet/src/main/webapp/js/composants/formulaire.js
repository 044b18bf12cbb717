// Forms: what was typed is never lost, and a refusal is said next to its field.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { Refus } from '../api.js';

/**
 * @param champs [{ nom, id? (when two forms of a page share a name), titre, type?, valeur?, aide?, options?, lignes? (of a long text), propositions? (of a text searched as typed), requis?, attributs: min, max, step, autocomplete… }]
 * @param envoyer (values) => promise; a refusal with `champ` goes next to that field
 * @param place (champ, values) => name of the field of a refusal; by default that name, or its last part: `champ` of `liste[0].champ`
 */
export function formulaire({ champs, bouton, envoyer, contenu = nothing, place = (champ) => champ }) {
  return html`
    <form novalidate @submit=${(e) => soumettre(e, envoyer, place)}>
      <div class="message erreur" role="alert" hidden></div>
      ${champs.map(champ)}
      ${contenu}
      <p class="actions"><button type="submit" class="principal">${bouton}</button></p>
    </form>`;
}

export function champ(c) {
  const id = `champ-${c.id ?? c.nom}`;
  return html`
    <div class="champ" data-champ=${c.nom}>
      <label for=${id}>${c.titre}${c.requis ? html` <span class="requis">(obligatoire)</span>` : nothing}</label>
      ${c.aide ? html`<p class="aide" id="${id}-aide">${c.aide}</p>` : nothing}
      ${controle(c, id)}
      <p class="faute" id="${id}-faute" hidden></p>
    </div>`;
}

function controle(c, id) {
  if (c.options) return liste(c, id);
  return c.lignes ? texte(c, id) : saisie(c, id);
}

function liste(c, id) {
  return html`
    <select id=${id} name=${c.nom} ?required=${c.requis} aria-describedby="${id}-faute" @change=${c.change ?? nothing}>
      ${c.options.map(([valeur, texte]) => html`<option value=${valeur} ?selected=${String(valeur) === String(c.valeur ?? '')}>${texte}</option>`)}
    </select>`;
}

function saisie(c, id) {
  return html`
    <input id=${id} name=${c.nom} type=${c.type ?? 'text'} list=${c.propositions ? `${id}-liste` : nothing} .value=${c.valeur ?? ''} ?required=${c.requis}
      min=${c.min ?? nothing} max=${c.max ?? nothing} step=${c.step ?? nothing} inputmode=${c.inputmode ?? nothing}
      autocomplete=${c.autocomplete ?? 'off'} aria-describedby="${c.aide ? `${id}-aide ` : ''}${id}-faute"
      @input=${(e) => corriger(e.target)} @change=${(e) => { verifier(e.target); c.change?.(e); }}>
    ${c.propositions ? html`<datalist id="${id}-liste">${c.propositions.map((p) => html`<option value=${p}></option>`)}</datalist>` : nothing}`;
}

function texte(c, id) {
  return html`
    <textarea id=${id} name=${c.nom} rows=${c.lignes} .value=${c.valeur ?? ''} ?required=${c.requis} maxlength=${c.max ?? nothing}
      aria-describedby="${c.aide ? `${id}-aide ` : ''}${id}-faute"
      @input=${(e) => corriger(e.target)} @change=${(e) => verifier(e.target)}></textarea>`;
}

/** Takes a fault away as it is corrected: at the next click the button would move from under the pointer. */
function corriger(controle) {
  if (controle.getAttribute('aria-invalid') === 'true' && controle.validity.valid) marquer(controle.form, controle.name, '');
}

/** Says at once, in the field's words, what the browser already knows to be wrong. */
function verifier(controle) {
  marquer(controle.form, controle.name, controle.validity.valid ? '' : explication(controle));
  return controle.validity.valid;
}

function explication({ validity: v, min, max, type }) {
  if (v.valueMissing) return 'Cette réponse est attendue.';
  if (v.badInput || v.typeMismatch) return type === 'email' ? 'Une adresse électronique est attendue.' : 'Un nombre est attendu.';
  if (v.rangeUnderflow) return `La valeur la plus petite admise est ${min}.`;
  if (v.rangeOverflow) return `La valeur la plus grande admise est ${max}.`;
  if (v.stepMismatch) return 'Trop de décimales.';
  return "Cette réponse n'est pas admise.";
}

async function soumettre(evenement, envoyer, place) {
  evenement.preventDefault();
  const form = evenement.currentTarget;
  annoncer(form, '');
  const controles = [...form.elements].filter((c) => c.name);
  const fautifs = controles.filter((c) => !verifier(c));
  if (fautifs.length) {
    fautifs[0].focus();
    return;
  }
  const bouton = form.querySelector('button[type=submit]');
  bouton.disabled = true;
  const valeurs = Object.fromEntries(new FormData(form));
  try {
    await envoyer(valeurs, form);
  } catch (erreur) {
    if (!(erreur instanceof Refus)) throw erreur;
    refuser(form, erreur, erreur.champ ? place(erreur.champ, valeurs) : '');
  } finally {
    bouton.disabled = false;
  }
}

function refuser(form, erreur, champ) {
  const marque = [champ, champ.split('.').pop()].some((nom) => marquer(form, nom, erreur.message));
  if (!marque) annoncer(form, erreur.message);
}

function marquer(form, nom, texte) {
  const bloc = [...form.querySelectorAll('.champ')].find((b) => b.dataset.champ === nom);
  if (!bloc) return false;
  const faute = bloc.querySelector('.faute');
  faute.textContent = texte;
  faute.hidden = !texte;
  const controle = bloc.querySelector('input, select, textarea');
  controle.setAttribute('aria-invalid', texte ? 'true' : 'false');
  if (texte) {
    bloc.closest('details')?.setAttribute('open', '');
    controle.focus();
  }
  return true;
}

function annoncer(form, texte) {
  const zone = form.querySelector('.message');
  zone.textContent = texte;
  zone.hidden = !texte;
  if (texte) zone.scrollIntoView({ block: 'nearest' });
}
