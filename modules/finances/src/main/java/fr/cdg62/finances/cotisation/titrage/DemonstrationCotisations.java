package fr.cdg62.finances.cotisation.titrage;

import fr.cdg62.finances.api.cotisation.EvenementDeclaration;
import fr.cdg62.finances.api.cotisation.NouvelleDeclaration;
import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.finances.cotisation.declaration.DeclarationCotisation;
import fr.cdg62.finances.cotisation.declaration.Declarations;
import fr.cdg62.finances.cotisation.declaration.Depot;
import fr.cdg62.finances.cotisation.declaration.Portail;
import fr.cdg62.referentiel.api.affiliation.Affiliations;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A few fictitious declarations of the last months; a period that is already declared is left as it is. */
@Stateless
public class DemonstrationCotisations implements EtapeDemarrage {

    /** Fictitious monthly bases. */
    private static final Map<String, BigDecimal> BASES = Map.of(
            "216200014", new BigDecimal("78450.37"),
            "216200022", new BigDecimal("10112.07"),
            "200072460", new BigDecimal("385210.88"));

    private static final BigDecimal PART_REGIME_GENERAL = new BigDecimal("1250.00");
    private static final int MOIS_TITRES = 3;

    @Inject
    Portail portail;

    @Inject
    Depot depot;

    @Inject
    Titrage titrage;

    @Inject
    Declarations declarations;

    @Inject
    Affiliations affiliations;

    @Inject
    Horloge horloge;

    @Inject
    @ConfigProperty(name = "cdg62.demonstration", defaultValue = "false")
    boolean demonstration;

    @Override
    @PermitAll
    public int ordre() {
        return 210;
    }

    @Override
    @PermitAll
    public String libelle() {
        return "Démonstration : déclarations de cotisation fictives";
    }

    /** Three months claimed and the last complete month sent, for each collectivité that is a member. */
    @Override
    @PermitAll
    public void executer() {
        if (!demonstration) {
            return;
        }
        YearMonth dernier = YearMonth.from(horloge.aujourdHui()).minusMonths(1);
        for (String siren : BASES.keySet().stream().sorted().toList()) {
            for (int recul = MOIS_TITRES; recul >= 0; recul--) {
                declarer(siren, dernier.minusMonths(recul), recul > 0);
            }
        }
    }

    private void declarer(String siren, YearMonth mois, boolean titree) {
        NouvelleDeclaration nouvelle = new NouvelleDeclaration(
                siren,
                Periodicite.MENSUELLE.contenant(mois),
                List.of(new BaseMensuelle(mois, BASES.get(siren), PART_REGIME_GENERAL)));
        boolean membre = affiliations.au(siren, mois.atDay(1)).regime() != RegimeAffiliation.NON_AFFILIE;
        if (!membre || !declarations.versions(siren, nouvelle.periode()).isEmpty()) {
            return;
        }
        DeclarationCotisation declaration = depot.enregistrer(nouvelle);
        avancer(declaration, EvenementDeclaration.DEPOSER);
        if (titree) {
            avancer(declaration, EvenementDeclaration.VALIDER);
            avancer(declaration, EvenementDeclaration.TITRER);
            titrage.titrer(declaration);
        }
    }

    private void avancer(DeclarationCotisation declaration, EvenementDeclaration evenement) {
        declaration.avancer(evenement, role -> true, horloge.maintenant());
        portail.journaliser(declaration, evenement.name(), "Donnée fictive");
    }
}
