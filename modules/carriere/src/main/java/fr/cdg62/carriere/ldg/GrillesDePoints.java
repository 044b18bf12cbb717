package fr.cdg62.carriere.ldg;

import fr.cdg62.carriere.api.ldg.CritereLdg;
import fr.cdg62.carriere.api.ldg.ObjetLdg;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The grids of points of the lignes directrices of the CdG, for the promotion interne. */
@ApplicationScoped
public class GrillesDePoints {

    @Inject
    private LdgEnBase regles;

    /** Id of the lignes directrices of the CdG in force on a day. */
    public Optional<Long> enVigueur(LocalDate jour) {
        return regles.ligne(null, ObjetLdg.PROMOTION_INTERNE, jour).map(LigneDirectrice::id);
    }

    /** Criteria of these lignes directrices. */
    public List<CritereLdg> de(long ldg) {
        return regles.lignes(null, ObjetLdg.PROMOTION_INTERNE).stream()
                .filter(ligne -> ligne.id() == ldg)
                .findFirst()
                .map(ligne -> ligne.vue().criteres())
                .orElse(List.of());
    }
}
