package fr.cdg62.finances.facture;

import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The day a facture is to be paid at the latest, among the due dates of its debtor. */
@ApplicationScoped
class EcheancesDeFacture {

    @Inject
    private Echeances echeances;

    @Inject
    private Parametres parametres;

    /** Registers the day, with a reminder before it and another after it. */
    void inscrire(Facture facture) {
        LocalDate date = facture.echeance();
        echeances.inscrire(new NouvelleEcheance(
                facture.siren(),
                objet(facture),
                "Régler la facture %s, %s"
                        .formatted(facture.numero(), facture.total().texte()),
                date,
                List.of(
                        date.minusDays(jours("FACTURATION_RAPPEL", date)),
                        date.plusDays(jours("FACTURATION_RELANCE", date)))));
    }

    /** Nothing is awaited any more: it was paid or cancelled. */
    void solder(Facture facture) {
        echeances.solder(objet(facture));
    }

    private int jours(String code, LocalDate date) {
        return parametres.valeur(code, date).intValueExact();
    }

    static String objet(Facture facture) {
        return "FACTURE:" + facture.id();
    }
}
