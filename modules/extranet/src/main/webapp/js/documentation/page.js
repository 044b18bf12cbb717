// The REST interface in French, drawn from the contract the server publishes.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { corps, enTexte, nomDe, reference } from './schema.js';

const VERBES = ['get', 'post', 'put', 'patch', 'delete'];
const LIEUX = { path: "dans l'adresse", query: 'dans la requête', header: 'en-tête', cookie: 'témoin' };

const echec = () => html`<p class="message erreur" role="alert">Le contrat n'a pas pu être lu. Rechargez la page dans un instant.</p>`;

function contrat(c) {
  const groupes = parGroupe(c);
  return html`
    <h2>Les opérations</h2>
    <ul>${[...groupes].map(([nom, { operations }]) => html`
      <li><a href="#${ancre(nom)}">${nom}</a> (${operations.length})</li>`)}</ul>
    ${[...groupes].map(([nom, g]) => html`
      <section id=${ancre(nom)}>
        <h3>${nom}</h3>
        ${g.description ? html`<p>${g.description}</p>` : nothing}
        ${g.operations.map((o) => operation(c, o))}
      </section>`)}`;
}

/** Operations under the first of their tags, in the order of the contract. */
function parGroupe(c) {
  const groupes = new Map();
  const descriptions = new Map((c.tags ?? []).map((t) => [t.name, t.description]));
  for (const [chemin, verbes] of Object.entries(c.paths ?? {})) {
    for (const verbe of VERBES.filter((v) => verbes[v])) {
      const nom = verbes[verbe].tags?.[0] ?? 'Autres';
      if (!groupes.has(nom)) groupes.set(nom, { description: descriptions.get(nom), operations: [] });
      groupes.get(nom).operations.push({ verbe, chemin, ...verbes[verbe],
        parameters: [...(verbes.parameters ?? []), ...(verbes[verbe].parameters ?? [])] });
    }
  }
  return new Map([...groupes].sort(([a], [b]) => a.localeCompare(b, 'fr')));
}

const ancre = (nom) => `groupe-${nom.normalize('NFD').replace(/[^\w]+/g, '-').toLowerCase()}`;

function operation(c, o) {
  return html`
    <details class="operation">
      <summary><span class="methode ${o.verbe}">${o.verbe.toUpperCase()}</span> <code>${o.chemin}</code> <span>${o.summary ?? ''}</span></summary>
      ${o.description ? html`<p>${o.description}</p>` : nothing}
      ${parametres(c, o.parameters.map((p) => reference(c, p)))}
      ${o.requestBody ? envoi(c, reference(c, o.requestBody)) : nothing}
      <h4>Réponses</h4>
      ${Object.entries(o.responses ?? {}).map(([statut, r]) => retour(c, statut, reference(c, r)))}
    </details>`;
}

function parametres(c, liste) {
  if (!liste.length) return nothing;
  return html`
    <h4>Paramètres</h4>
    <ul>${liste.map((p) => html`
      <li><code>${p.name}</code> (${LIEUX[p.in] ?? p.in}${p.required ? ', obligatoire' : ''}, ${nomDe(c, p.schema)})
        ${p.description ?? ''} ${p.example !== undefined ? html`Exemple : <code>${enTexte(p.example)}</code>` : nothing}</li>`)}</ul>`;
}

function envoi(c, r) {
  return html`<h4>Corps de la demande</h4>${r.description ? html`<p>${r.description}</p>` : nothing}${contenus(c, r.content)}`;
}

function retour(c, statut, r) {
  return html`<p><strong>${statut}</strong> ${r.description ?? ''}</p>${contenus(c, r.content)}`;
}

const contenus = (c, content) => Object.entries(content ?? {}).map(([type, contenu]) => html`
  <p><code>${type}</code>${contenu.schema ? html` : ${nomDe(c, contenu.schema)}` : nothing}</p>${corps(c, contenu)}`);

const racine = document.getElementById('operations');
const reponse = await fetch('/openapi?format=JSON', { headers: { Accept: 'application/json' } }).catch(() => null);
racine.replaceChildren();
render(reponse?.ok ? contrat(await reponse.json()) : echec(), racine);
