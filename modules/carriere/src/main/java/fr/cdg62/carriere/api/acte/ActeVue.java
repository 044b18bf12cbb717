package fr.cdg62.carriere.api.acte;

import fr.cdg62.carriere.api.parcours.Changement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An act on a career.
 *
 * @param siren employer at the time
 * @param auteur who registered it
 * @param connuLe when it was registered
 * @param annuleLe when it was annulled, null while it stands
 * @param constats anomalies and informations found when it was registered
 * @param version for {@code If-Match}
 */
public record ActeVue(
        long id,
        long carriere,
        TypeActe type,
        String numero,
        LocalDate dateSignature,
        LocalDate dateEffet,
        String siren,
        String auteur,
        Instant connuLe,
        Instant annuleLe,
        String motifAnnulation,
        List<Changement> changements,
        List<Constat> constats,
        long version) {}
