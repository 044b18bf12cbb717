// One stage: its décompte explained, and the decisions open to the reader.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { nommer } from '../../composants/collectivite.js';
import { etapes } from '../../composants/etapes.js';
import { etat } from '../../composants/etat.js';
import { entiere, table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { lesGrades, nomGrade } from './carrieres.js';
import { nomEtat, nomVoie, ton } from './mots.js';

const effets = {
  SANS_EFFET: 'Compte comme le service', CONGE_REMUNERE: 'Prolonge au-delà du dixième',
  CONGE_NAISSANCE: 'Prolonge au-delà du dixième, titularisation rétroactive',
  JOURS_OUVRES: 'Décale des jours ouvrés utilisés', NON_REMUNERE: 'Décale jour pour jour',
};

route('/stages/:id', async ({ id }, afficher) => {
  const [stage, grades] = await Promise.all([lire(`/stages/${id}`), lesGrades()]);
  const nom = await nommer([stage]);
  return html`
    <h1 tabindex="-1">Stage de ${stage.agent} ${etat(ton(stage.etat), nomEtat(stage.etat))}</h1>
    ${etapes(['NOMME_STAGIAIRE', 'EN_COURS', 'TITULARISABLE', 'TITULARISE'], stage.etat, nomEtat)}
    <dl>
      <dt>Carrière</dt><dd><a href="#/carrieres/${stage.carriere}">${stage.agent}</a></dd>
      <dt>Grade</dt><dd>${nomGrade(grades, stage.grade)}</dd>
      <dt>Collectivité</dt><dd>${nom(stage.siren)}</dd>
      <dt>Recrutement</dt><dd>${nomVoie(stage.voie)}</dd>
      <dt>Vacance d'emploi</dt><dd>${stage.vacance}${stage.vacanceLe ? `, publiée le ${jour(stage.vacanceLe)}` : ''}</dd>
      <dt>Stagiaire depuis</dt><dd>${jour(stage.debut)}</dd>
      ${stage.prorogationMois ? html`<dt>Prorogation pour insuffisance</dt><dd>${stage.prorogationMois} mois sur ${stage.prorogationMaximum} possibles</dd>` : nothing}
      ${stage.issueLe ? html`<dt>Issue</dt><dd>${nomEtat(stage.etat)} le ${jour(stage.issueLe)}${stage.motif ? ` : ${stage.motif}` : ''}</dd>` : nothing}
    </dl>
    ${stage.avertissement ? html`<p class="message note">${stage.avertissement}</p>` : nothing}
    ${stage.decompte ? decompte(stage) : nothing}
    ${lesActes(stage, afficher)}`;
});

function decompte({ id, decompte: d }) {
  return html`
    <section aria-labelledby="decompte">
      <h2 id="decompte">Décompte</h2>
      <p class="chiffre">Fin du stage : ${jour(d.fin)} inclus</p>
      <p>Titularisation possible à compter du ${jour(d.titularisation)} ; elle n'est jamais implicite. La moitié du stage est atteinte le ${jour(d.demiStage)}.</p>
      ${d.recommencable ? html`<p class="message note">L'interruption a dépassé un an avant la moitié du stage : il peut recommencer.</p>` : nothing}
      ${table({
        titre: 'Absences',
        page: entiere(d.absences),
        vide: 'Aucune absence connue ne prolonge ce stage.',
        colonnes: [
          { titre: 'Absence', valeur: (a) => a.libelle },
          { titre: 'Du', valeur: (a) => jour(a.periode.debut) },
          { titre: 'Au', valeur: (a) => jour(a.periode.fin) },
          { titre: 'Jours', valeur: (a) => nombre(a.jours), droite: true },
          { titre: 'Non comptés', valeur: (a) => nombre(a.joursNonComptes), droite: true },
          { titre: 'Effet', valeur: (a) => effets[a.effet] },
        ],
      })}
      ${trace(d.trace, 'Comment ces dates sont calculées', true)}
      <p class="actions"><button type="button" @click=${() => telecharger(`/stages/${id}/decompte`, `decompte-stage-${id}.pdf`)}>Télécharger le décompte</button></p>
    </section>`;
}

function lesActes(stage, afficher) {
  const demander = acte('/stages', stage, afficher);
  const carte = (evenement, textes, champs = []) => stage.possibles.includes(evenement) && carteActe({
    ...textes, champs,
    envoyer: (v) => demander({ ...v, evenement, date: v.date || null, avisCap: v.avisCap || null, mois: v.mois ? Number(v.mois) : null }),
  });
  const date = (titre, valeur = aujourdHui()) => ({ nom: 'date', titre, type: 'date', valeur, requis: true });
  const motif = { nom: 'motif', titre: 'Motif', requis: true };
  const avis = { nom: 'avisCap', titre: 'Avis de la CAP rendu le', type: 'date', requis: true };
  return actes([
    carte('COMMENCER', { titre: 'Constater la prise de fonctions', engage: 'Le stage court.', bouton: 'Commencer' }, [date('Le')]),
    carte('CONSTATER_CONGES', { titre: 'Constater les congés', engage: "La fin calculée tient compte des congés connus ; l'échéance est déplacée.", bouton: 'Constater' }),
    carte('SUSPENDRE', { titre: 'Suspendre', engage: 'Le stage est interrompu.', bouton: 'Suspendre' }, [date('À compter du')]),
    carte('REPRENDRE', { titre: 'Reprendre', engage: 'Le stage court de nouveau.', bouton: 'Reprendre' }, [date('À compter du')]),
    carte('RENOUVELER', { titre: 'Recommencer', engage: "Après plus d'un an d'interruption avant la moitié.", bouton: 'Recommencer' }, [date('À compter du')]),
    carte('CONSTATER_TERME', { titre: 'Constater le terme', engage: "Le stage est accompli : la décision revient à l'autorité territoriale.", bouton: 'Constater le terme' }),
    carte('TITULARISER', { titre: 'Titulariser', engage: "L'arrêté est enregistré dans la carrière de l'agent.", bouton: 'Titulariser' },
      [date("Date d'effet", stage.decompte?.titularisation), { nom: 'numero', titre: "Numéro de l'arrêté", requis: true }]),
    carte('PROROGER', { titre: 'Proroger pour insuffisance', engage: `Au plus ${stage.prorogationMaximum} mois en tout, qui ne comptent pas pour l'échelon.`, bouton: 'Proroger' },
      [{ nom: 'mois', titre: 'Nombre de mois', type: 'number', min: '1', max: String(stage.prorogationMaximum), step: '1', requis: true }, motif]),
    carte('LICENCIER', { titre: 'Licencier', engage: "Après avis de la CAP ; en cours de stage, pas avant la moitié.", bouton: 'Licencier' }, [date('À compter du'), avis, motif]),
    stage.detache && carte('REINTEGRER', { titre: "Réintégrer dans l'emploi d'origine", engage: 'Refus de titularisation, après avis de la CAP.', bouton: 'Réintégrer' }, [date('À compter du'), avis, motif]),
    carte('DEMISSIONNER', { titre: 'Enregistrer une démission', engage: 'Le stage prend fin.', bouton: 'Enregistrer la démission' }, [date('À compter du')]),
    carte('DISPENSER', { titre: 'Dispenser de stage', engage: "L'agent est titularisé sans stage.", bouton: 'Dispenser' }, [date('Le'), motif]),
  ]);
}
