// The registry of the SOAP services, open to everybody.
import { html } from '/lib/lit-html/lit-html.js';
import { jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { entiere, table } from '../../composants/table.js';

const ETATS = { ACTIF: 'En vigueur', DEPRECIE: 'Bientôt retiré', RETIRE: 'Retiré' };

export async function services() {
  const registre = await (await fetch('/services')).json();
  return html`
    <h1 tabindex="-1">Services d'échange publiés</h1>
    <p>Pour les partenaires qui échangent avec le CdG62 par messages SOAP. Le même registre se lit par une machine à
      l'adresse <a href="/services">/services</a>.</p>
    ${registre.services.map(service)}`;
}

function service(s) {
  return html`
    <section class="carte">
      <h2>${s.nom} ${s.version} ${etat(s.etat, ETATS[s.etat])}</h2>
      <p>${s.libelle}</p>
      <dl>
        <dt>Contrat</dt><dd class="code"><a href=${s.wsdl}>${s.wsdl}</a></dd>
        ${s.ports.map((p) => html`<dt>${p.protocole}</dt><dd class="code">${p.adresse}</dd>`)}
        <dt>Contact</dt><dd><a href="mailto:${s.contact}">${s.contact}</a></dd>
        <dt>Engagement</dt><dd>${s.engagement}</dd>
        <dt>Niveau de service</dt><dd>${s.niveauDeService}</dd>
      </dl>
      <h3>Versions</h3>
      ${table({
        titre: `Versions de ${s.nom}`,
        colonnes: [
          { titre: 'Version', valeur: (v) => v.version },
          { titre: 'État', valeur: (v) => etat(v.etat, ETATS[v.etat]) },
          { titre: 'Depuis', valeur: (v) => jour(v.depuis) },
          { titre: 'Retrait au plus tôt', valeur: (v) => jour(v.retraitAuPlusTot) },
          { titre: 'Contrat', valeur: (v) => html`<a href=${v.wsdl}>WSDL</a>` },
        ],
        page: entiere(s.versions),
      })}
      <h3>Comment s'authentifier</h3>
      <p>Un mode par partenaire, convenu avec le CdG62.</p>
      <ul>${s.securite.map((m) => html`
        <li><strong>${m.mode}</strong> : ${m.libelle} (<a href=${m.wsdl}>contrat pour ${m.mode}</a>).</li>`)}</ul>
      <h3>Clients prêts à lancer</h3>
      <p>Chaque programme fait un ping ; les réglages sont en tête du fichier.</p>
      <ul>${s.exemples.map((e) => html`<li><a href=${e.adresse} download>${e.langage}</a> (${e.outils})</li>`)}</ul>
      <h3>Changements</h3>
      <ul>${s.changements.map((c) => html`<li>${c.version}, ${jour(c.date)} : ${c.texte}</li>`)}</ul>
    </section>`;
}
