package fr.cdg62.finances.recouvrement;

import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The declarations that the demonstration's collectivités have to send: last month's and the present one's. */
@Stateless
public class DemonstrationAttentes implements EtapeDemarrage {

    private static final List<String> SIRENS = List.of("200072460", "216200014", "216200022");

    @Inject
    CalendrierDeclarations calendrier;

    @Inject
    Horloge horloge;

    @Inject
    @ConfigProperty(name = "cdg62.demonstration", defaultValue = "false")
    boolean demonstration;

    @Override
    @PermitAll
    public int ordre() {
        return 211;
    }

    @Override
    @PermitAll
    public String libelle() {
        return "Démonstration : échéances de déclaration des cotisations";
    }

    /** Registers what is awaited; what already is stays as it is. */
    @Override
    @PermitAll
    public void executer() {
        if (!demonstration) {
            return;
        }
        YearMonth mois = YearMonth.from(horloge.aujourdHui());
        for (String siren : SIRENS) {
            calendrier.attendre(siren, mois.minusMonths(1));
            calendrier.attendre(siren, mois);
        }
    }
}
