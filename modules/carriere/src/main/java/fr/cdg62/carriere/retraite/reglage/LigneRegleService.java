package fr.cdg62.carriere.retraite.reglage;

import fr.cdg62.carriere.nomenclature.LigneDatee;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A rule of the reference data on what counts as services. */
@Entity
@Table(name = "carriere_retraite_regle_service")
class LigneRegleService extends LigneDatee {
    private String nature;
    private String code;
    private String motif;

    @Enumerated(EnumType.STRING)
    private RegleService.Effet effet;

    protected LigneRegleService() {}

    RegleService valeur() {
        return new RegleService(nature, code, motif, effet, validite(), source());
    }
}
