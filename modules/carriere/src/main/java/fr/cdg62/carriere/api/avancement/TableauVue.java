package fr.cdg62.carriere.api.avancement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A tableau d'avancement and what the caller may do with it now.
 *
 * @param promouvables agents counted for the rate
 * @param maximum most names by the rate; null before it is known, or where no rate applies
 * @param calcul how the maximum is found
 * @param parts shares of women and men among the promouvables and those inscribed, in French
 * @param lignes empty in lists
 * @param ecartes agents whose conditions could not be examined; empty in lists
 */
public record TableauVue(
        long id,
        String siren,
        String grade,
        String libelleGrade,
        int annee,
        EtatTableau etat,
        String numero,
        int promouvables,
        Integer maximum,
        String calcul,
        String parts,
        LocalDate arreteLe,
        LocalDate transmisLe,
        LocalDate publieLe,
        String motifAnnulation,
        List<LigneTableauVue> lignes,
        List<AgentEcarte> ecartes,
        Set<EvenementTableau> possibles,
        long version) {}
