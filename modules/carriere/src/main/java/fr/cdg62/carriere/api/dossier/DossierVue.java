package fr.cdg62.carriere.api.dossier;

import java.time.LocalDate;
import java.util.Set;

/**
 * A dossier individuel.
 *
 * @param numero e.g. « DI-2026-00001 », without gap
 * @param agent identity of the agent in the référentiel
 * @param siren employer that feeds it today
 * @param arrondissement of the employer, empty when it lies in none
 * @param intitule name and first name it is filed under
 * @param statut TITULAIRE, STAGIAIRE or CONTRACTUEL, according to the last act filed that confers one
 * @param motif why it was closed or is rebuilt, or the visa of its elimination; null otherwise
 * @param pieces number of the last piece filed; the pieces are numbered from 1 without discontinuity
 * @param eliminableLe day on which its conservation ends
 * @param carriereSaisie whether a career is entered for the agent, from which his services can be stated
 * @param possibles events open to the caller in this state
 */
public record DossierVue(
        long id,
        String numero,
        long agent,
        String siren,
        String arrondissement,
        String intitule,
        String statut,
        EtatDossier etat,
        LocalDate ouvertLe,
        LocalDate closLe,
        String motif,
        int pieces,
        LocalDate eliminableLe,
        boolean carriereSaisie,
        Set<EvenementDossier> possibles,
        long version) {}
