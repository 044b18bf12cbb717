package fr.cdg62.numerique.portail;

import fr.cdg62.finances.api.catalogue.DroitVue;
import fr.cdg62.numerique.api.portail.EtatTuile;
import fr.cdg62.numerique.api.portail.TuileVue;

/** What the portail shows of an application: the right of the collectivité first, the person's afterwards. */
final class RegleTuile {
    private RegleTuile() {}

    /**
     * The tile of an application.
     *
     * @param droit right of the collectivité to the mission of the application
     * @param habilitee whether the caller may open the application, once the collectivité is entitled to it
     */
    static TuileVue tuile(Application application, DroitVue droit, boolean habilitee) {
        if (!droit.etat().estOuverte()) {
            return tuile(application, EtatTuile.FERMEE, droit.motif(), droit.demarche());
        }
        if (application.adresse() == null) {
            return tuile(
                    application,
                    EtatTuile.SANS_ADRESSE,
                    "Votre structure y a droit, mais son adresse n'est pas encore connue de l'extranet.",
                    "Demandez-la à extranet.support@cdg62.fr.");
        }
        if (!application.estInterne() && !habilitee) {
            return tuile(
                    application,
                    EtatTuile.A_ACCORDER,
                    "Votre structure y a droit ; elle ne vous a pas été ouverte.",
                    "Le signataire de votre structure vous l'ouvre depuis cette page.");
        }
        return tuile(application, EtatTuile.OUVERTE, droit.motif(), "");
    }

    private static TuileVue tuile(Application application, EtatTuile etat, String motif, String demarche) {
        return new TuileVue(
                application.code(),
                application.libelle(),
                application.description(),
                application.mission(),
                etat,
                motif,
                demarche,
                etat == EtatTuile.OUVERTE ? application.adresse() : null,
                application.estInterne());
    }
}
