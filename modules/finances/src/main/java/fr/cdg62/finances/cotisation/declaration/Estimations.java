package fr.cdg62.finances.cotisation.declaration;

import fr.cdg62.finances.api.cotisation.DeclarationVue;
import fr.cdg62.finances.api.cotisation.EtatDeclaration;
import fr.cdg62.finances.api.cotisation.NouvelleDeclaration;
import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What the pursuit of missing declarations needs from the declarations; its callers have checked the rights. */
@Dependent
public class Estimations {

    @Inject
    Declarations declarations;

    @Inject
    Depot depot;

    @Inject
    Preparation preparation;

    @Inject
    VuesDeclaration vues;

    /** Bases of the last months claimed before a month, the latest first. */
    public List<BaseMensuelle> dernieresBases(String siren, YearMonth avant, int nombre) {
        return declarations.dernieresBases(siren, avant, nombre);
    }

    /** Last day to declare and pay a period. */
    public LocalDate echeance(String siren, Periode periode) {
        return preparation.echeance(siren, periode);
    }

    /** Whether the collectivité has sent a declaration of the period. */
    public boolean estDeclaree(String siren, Periode periode) {
        return declarations.versions(siren, periode).stream()
                .anyMatch(version -> !version.estTaxation() && version.etat() != EtatDeclaration.BROUILLON);
    }

    /** Sends an estimate, as provisional declaration. */
    public DeclarationVue taxer(NouvelleDeclaration estimation, String motif) {
        return vues.vue(depot.taxer(estimation, motif));
    }
}
