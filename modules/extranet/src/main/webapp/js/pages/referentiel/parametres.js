// Dated figures with their source, and the mark of those still to be verified.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { session } from '../../session.js';
import { aller, route } from '../../routeur.js';
import { jour, nombre } from '../../format.js';
import { table } from '../../composants/table.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';

route('/parametres', async ({ query }) => {
  const page = await lire('/parametres', query);
  return html`
    <h1 tabindex="-1">Paramètres datés</h1>
    <p>Seuils, taux et délais : chaque valeur porte sa période, sa source, et la marque « à vérifier » tant que le Centre
      de gestion ne l'a pas confirmée.</p>
    ${filtre('/parametres', [{ nom: 'prefixe', titre: 'Début du code', valeur: query.prefixe }])}
    ${table({
      titre: 'Paramètres', page, lien: pages('/parametres', query), vide: 'Aucun paramètre ne commence ainsi.',
      colonnes: [
        { titre: 'Code', valeur: (p) => html`<span class="code">${p.code.split('_').map((m, i) => html`${i ? html`_<wbr>` : nothing}${m}`)}</span>` },
        { titre: 'Valeur', valeur: (p) => html`${nombre(p.valeur)} ${p.unite}`, droite: true },
        { titre: 'Du', valeur: (p) => jour(p.periode.debut) },
        { titre: 'Au', valeur: (p) => (p.periode.fin ? jour(p.periode.fin) : 'à ce jour') },
        { titre: 'Source', valeur: (p) => html`${p.source.texte}${p.source.reference ? html`<br>${p.source.reference}` : nothing}` },
        { titre: 'Marque', valeur: (p) => (p.source.verifiee ? etat('VALIDEE', 'sourcé') : etat('PROCHE', 'à vérifier')) },
      ],
    })}
    ${session.aRole('CDG_REFERENTIEL', 'CDG_FINANCES') ? html`
      <p class="actions"><a class="bouton" href="#/parametres/nouveau">Ajouter une valeur</a></p>` : nothing}`;
});

route('/parametres/nouveau', ({ query }) => html`
  <h1 tabindex="-1">Ajouter une valeur</h1>
  <p>La valeur précédente s'arrête la veille ; elle reste dans l'historique et dans les calculs de sa période.</p>
  ${formulaire({
    champs: [
      { nom: 'code', titre: 'Code', requis: true, valeur: query.code },
      { nom: 'debut', titre: 'Premier jour', type: 'date', requis: true },
      { nom: 'valeur', titre: 'Valeur', type: 'number', step: 'any', requis: true, inputmode: 'decimal' },
      { nom: 'unite', titre: 'Unité', requis: true },
      { nom: 'source', titre: "D'où vient cette valeur", requis: true },
      { nom: 'reference', titre: 'Référence du texte' },
      { nom: 'verifiee', titre: 'Marque', options: [['false', 'À vérifier'], ['true', 'Sourcée']] },
    ],
    bouton: 'Ajouter',
    envoyer: (v) => creer('/parametres', { ...v, valeur: Number(v.valeur), verifiee: v.verifiee === 'true' })
      .then(() => aller(`/parametres?prefixe=${encodeURIComponent(v.code)}`)),
  })}`);
