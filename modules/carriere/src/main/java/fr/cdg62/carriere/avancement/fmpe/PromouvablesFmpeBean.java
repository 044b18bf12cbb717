package fr.cdg62.carriere.avancement.fmpe;

import fr.cdg62.carriere.api.avancement.GradePromouvables;
import fr.cdg62.carriere.api.fmpe.PromouvablesFmpe;
import fr.cdg62.carriere.avancement.condition.Promouvables;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** See {@link PromouvablesFmpe}. */
@Stateless
@RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
public class PromouvablesFmpeBean implements PromouvablesFmpe {
    private static final String TAUX =
            "Le taux de promotion que le conseil d'administration du Centre de gestion a fixé vaut pour son tableau entier.";

    @Inject
    private Promouvables promouvables;

    @Inject
    private Grilles grilles;

    @Inject
    private Horloge horloge;

    @Override
    public List<GradePromouvables> de(int annee) {
        int courante = horloge.aujourdHui().getYear();
        Saisie.exiger(
                annee == courante || annee == courante + 1,
                "Un tableau porte sur l'année %d ou %d.".formatted(courante, courante + 1),
                "annee");
        return promouvables.prisEnCharge(annee, grilles.grades()).entrySet().stream()
                .map(entree -> new GradePromouvables(
                        entree.getKey().code(),
                        entree.getKey().libelle(),
                        entree.getValue().promouvables(),
                        entree.getValue().ecartes(),
                        null,
                        TAUX))
                .toList();
    }
}
