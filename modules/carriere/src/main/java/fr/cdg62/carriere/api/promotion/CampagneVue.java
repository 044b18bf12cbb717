package fr.cdg62.carriere.api.promotion;

import fr.cdg62.carriere.api.ldg.CritereLdg;
import fr.cdg62.carriere.api.quota.QuotaVue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A campaign and what the caller may do with it now.
 *
 * @param dossiers number of proposals
 * @param quotas empty in lists
 * @param criteres grid of points of its lignes directrices; empty in lists and until it is opened
 * @param version for {@code If-Match}
 */
public record CampagneVue(
        long id,
        int annee,
        LocalDate ouvreLe,
        LocalDate clotLe,
        EtatCampagne etat,
        LocalDate arreteeLe,
        LocalDate transmiseLe,
        long dossiers,
        List<QuotaVue> quotas,
        List<CritereLdg> criteres,
        Set<EvenementCampagne> possibles,
        long version) {}
