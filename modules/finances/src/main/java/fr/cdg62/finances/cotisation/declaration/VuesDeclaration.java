package fr.cdg62.finances.cotisation.declaration;

import fr.cdg62.finances.api.cotisation.DeclarationVue;
import fr.cdg62.finances.api.cotisation.EvenementDeclaration;
import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.finances.api.cotisation.calcul.Variation;
import fr.cdg62.finances.cotisation.bareme.Bareme;
import fr.cdg62.finances.cotisation.bareme.ParametreCotisation;
import fr.cdg62.finances.cotisation.calcul.ControleVariation;
import fr.cdg62.referentiel.api.acces.Acces;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is shown of a declaration to the present caller. */
@Dependent
public class VuesDeclaration {

    @Inject
    Declarations declarations;

    @Inject
    Bareme bareme;

    @Inject
    ControlePaie paie;

    @Inject
    Acces acces;

    public DeclarationVue vue(DeclarationCotisation declaration) {
        List<DeclarationCotisation> versions = declarations.versions(declaration.siren(), declaration.periode());
        return new DeclarationVue(
                declaration.resume(),
                declaration.periode(),
                Periodicite.de(declaration.periode()),
                declaration.echeance(),
                declaration.bases(),
                declaration.calcul(),
                declaration.motif(),
                variations(declaration),
                paie.ecarts(declaration),
                versions.stream().map(DeclarationCotisation::resume).toList(),
                actions(declaration, versions));
    }

    private List<Variation> variations(DeclarationCotisation declaration) {
        Map<YearMonth, BigDecimal> precedentes = declarations.basesTitrees(
                declaration.siren(),
                declaration.premierMois().minusYears(1),
                declaration.dernierMois().minusYears(1));
        BigDecimal seuil = bareme.valeur(
                ParametreCotisation.ALERTE_VARIATION, declaration.periode().fin());
        return ControleVariation.relever(declaration.bases(), precedentes, seuil);
    }

    private Set<EvenementDeclaration> actions(DeclarationCotisation declaration, List<DeclarationCotisation> versions) {
        Set<EvenementDeclaration> actions = EnumSet.noneOf(EvenementDeclaration.class);
        actions.addAll(CycleDeclaration.TABLE.possibles(declaration.etat(), acces.roles(declaration.siren())));
        actions.remove(EvenementDeclaration.REMPLACER);
        if (!Doublon.derniere(versions).equals(declaration)) {
            actions.remove(EvenementDeclaration.CORRIGER);
        }
        return actions;
    }
}
