package fr.cdg62.carriere.api.inscription;

import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;
import java.util.Set;

/**
 * An inscription on the day it is read.
 *
 * @param siren employer, null when he has none in the département
 * @param terme last day; null while a suspension is open, or before the list is établie
 * @param demandesDes first day on which one more year may be asked for; null when none may
 * @param avertissement French warning about the last act, null when there is none
 * @param trace how the term is reached; null before the list is établie
 * @param version for {@code If-Match}
 */
public record InscriptionVue(
        long id,
        long liste,
        String nom,
        String prenom,
        String siren,
        EtatInscription etat,
        LocalDate terme,
        LocalDate demandesDes,
        LocalDate sortieLe,
        String motifSortie,
        String avertissement,
        Set<EvenementInscription> possibles,
        Trace trace,
        long version) {}
