package fr.cdg62.carriere.aptitude;

import fr.cdg62.carriere.api.aptitude.NatureListe;
import fr.cdg62.carriere.api.aptitude.RechercheListes;
import fr.cdg62.carriere.api.inscription.NouvelleInscription;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fictitious lists, where there is none yet: one published, one established two years ago. */
@Stateless
public class DemonstrationAptitude implements EtapeDemarrage {

    private static final int ORDRE = 472;
    private static final List<String> NOMS = List.of("Bellefleur", "Carpentier", "Delobel", "Fauquembergue", "Vasseur");
    private static final List<String> PRENOMS = List.of("Aline", "Bastien", "Corinne", "Denis", "Élodie");

    @Inject
    private ListesEnBase base;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Horloge horloge;

    @Inject
    @ConfigProperty(name = "cdg62.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Override
    @PermitAll
    public int ordre() {
        return ORDRE;
    }

    @Override
    @PermitAll
    public String libelle() {
        return "Démonstration : listes d'aptitude fictives";
    }

    @Override
    @PermitAll
    public void executer() {
        RechercheListes toutes = new RechercheListes(null, null, null, null, new DemandePage(0, 1, null));
        if (!demonstration || base.chercher(toutes).total() > 0) {
            return;
        }
        LocalDate jour = horloge.aujourdHui();
        publier(NatureListe.PROMOTION_INTERNE, "REDACTEUR", jour.minusMonths(8), 0);
        publier(NatureListe.CONCOURS, "ATTACHE", jour.minusYears(2).plusDays(20), 2);
    }

    private void publier(NatureListe nature, String grade, LocalDate date, int decalage) {
        ListeAptitude liste = new ListeAptitude(nature, grade, null, date.getYear(), null);
        base.ajouter(liste);
        for (int i = 0; i < NOMS.size(); i++) {
            base.ajouter(new InscriptionListe(
                    liste,
                    new NouvelleInscription(
                            NOMS.get(i),
                            PRENOMS.get((i + decalage) % PRENOMS.size()),
                            LocalDate.of(1980 + i, Month.MARCH, 1 + i),
                            "216200014"),
                    null));
        }
        liste.etablir(numerotation.suivant("LISARR", date.getYear()), date, "SYSTEME", role -> true);
        liste.publier(date, role -> true);
        base.enregistrer(liste);
    }
}
