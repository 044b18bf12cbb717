package fr.cdg62.finances.devis;

import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Delais;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Sends a devis to its collectivité: number, last day of validity (R-DEV-1), journal. */
@ApplicationScoped
class EmissionDevis {
    private static final String SERIE = "DEV";

    @Inject
    private DevisEnregistres enregistres;

    @Inject
    private Parametres parametres;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /** BROUILLON → EMIS; a refusal comes before a number is taken. */
    void emettre(Devis devis, Predicate<String> roles) {
        LocalDate jour = horloge.aujourdHui();
        devis.exigerEmission(jour, roles);
        int mois = parametres.valeur("DEVIS_VALIDITE_MOIS", jour).intValueExact();
        devis.emettre(numerotation.suivant(SERIE, jour.getYear()), jour, Delais.mois(jour, mois), roles);
        enregistres.enregistrer(devis);
        journal.inscrire(new Inscription(devis.siren(), objet(devis), "EMIS", devis.numero()));
    }

    /** Name of a devis in the journal. */
    static String objet(Devis devis) {
        return "DEVIS:" + devis.id();
    }
}
