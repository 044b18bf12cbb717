package fr.cdg62.finances.cotisation.declaration;

import fr.cdg62.finances.api.cotisation.calcul.EcartPaie;
import fr.cdg62.finances.cotisation.calcul.EgalitePaie;
import fr.cdg62.finances.cotisation.paie.BasesConnues;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What a declaration must equal when the CdG makes the pay itself (R-COT-13). An estimate is not compared. */
@Dependent
public class ControlePaie {

    @Inject
    BasesConnues bases;

    List<EcartPaie> ecarts(DeclarationCotisation declaration) {
        if (declaration.estTaxation()) {
            return List.of();
        }
        return EgalitePaie.relever(
                declaration.bases(),
                bases.entre(declaration.siren(), declaration.premierMois(), declaration.dernierMois()));
    }

    public void exiger(DeclarationCotisation declaration) {
        EgalitePaie.exiger(ecarts(declaration));
    }
}
