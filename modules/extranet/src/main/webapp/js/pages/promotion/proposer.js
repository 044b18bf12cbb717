// A proposal: which agent, for which grade and by which way.
import { html } from '/lib/lit-html/lit-html.js';
import { creer } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { aChoisir, choix } from '../../composants/choix.js';
import { formulaire } from '../../composants/formulaire.js';
import { lesGrades, optionsCarrieres, optionsGrades } from '../stage/carrieres.js';
import { lesVoies } from './mots.js';

route('/promotion-interne/:campagne/proposer', async ({ campagne, query }, afficher) => {
  if (aChoisir()) return choix('Proposer un agent', afficher);
  const [carrieres, grades] = await Promise.all([optionsCarrieres(), lesGrades()]);
  return html`
    <h1 tabindex="-1">Proposer un agent</h1>
    <p>Les conditions s'apprécient au 1er janvier de l'année de la liste. La proposition reste un brouillon tant que l'autorité territoriale ne l'a pas signée.</p>
    ${formulaire({
      champs: [
        { nom: 'carriere', titre: 'Agent', requis: true, options: carrieres, valeur: query.carriere },
        { nom: 'grade', titre: 'Grade proposé', requis: true, options: optionsGrades(grades) },
        { nom: 'voie', titre: 'Voie', options: lesVoies, aide: 'Les voies des secrétaires généraux de mairie demandent les quatre derniers champs.' },
        { nom: 'attestationLe', titre: 'Attestation du CNFPT du', type: 'date', aide: 'Elle peut être ajoutée avant la proposition.' },
        { nom: 'examenLe', titre: 'Examen professionnel réussi le', type: 'date' },
        { nom: 'sgm.mois', titre: 'Mois de services de secrétaire général de mairie', type: 'number', min: 0, aide: 'Contrats et services d\'adjoint compris, temps non complet compté en entier.' },
        { nom: 'sgm.population', titre: 'Habitants de la commune', type: 'number', min: 0 },
        { nom: 'sgm.joursFormation', titre: 'Jours de formation suivis', type: 'number', min: 0, aide: 'Pour le parcours.' },
        { nom: 'sgm.justificatif', titre: 'Justificatif des services' },
      ],
      bouton: 'Préparer la proposition',
      envoyer: async (s) => {
        const dossier = await creer('/promotion-interne/dossiers', {
          campagne: Number(campagne), carriere: Number(s.carriere), grade: s.grade, voie: s.voie,
          attestationLe: s.attestationLe || null, examenLe: s.examenLe || null, sgm: s.voie === 'QUOTA' ? null : services(s),
        });
        aller(`/dossiers-promotion/${dossier.id}`);
      },
    })}`;
});

const services = (s) => ({
  mois: Number(s['sgm.mois']),
  population: Number(s['sgm.population']),
  joursFormation: s['sgm.joursFormation'] ? Number(s['sgm.joursFormation']) : null,
  justificatif: s['sgm.justificatif'],
});
