package fr.cdg62.numerique.cle;

import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What is to be done of an active key and until when: renewed before it expires, revoked when the mandate ends. */
@ApplicationScoped
class EcheancesDeCle {
    private static final String RAPPEL = "SECURISATION_CLE_RAPPEL";

    @Inject
    private Echeances echeances;

    @Inject
    private Parametres parametres;

    void inscrire(CleSignature cle) {
        LocalDate fin = cle.certificat().fin();
        inscrire(cle, "EXPIRATION", "Renouveler la clé de signature de " + cle.porteur(), fin);
        if (cle.finMandat() != null && cle.finMandat().isBefore(fin)) {
            inscrire(
                    cle,
                    "MANDAT",
                    "Révoquer la clé de signature de " + cle.porteur() + ", fin de mandat",
                    cle.finMandat());
        }
    }

    private void inscrire(CleSignature cle, String type, String libelle, LocalDate date) {
        int rappel = parametres.valeur(RAPPEL, date).intValueExact();
        echeances.inscrire(
                new NouvelleEcheance(cle.siren(), objet(cle), type, libelle, date, List.of(date.minusDays(rappel))));
    }

    void solder(CleSignature cle) {
        echeances.solder(objet(cle));
    }

    /** Name of a key in the journal and the échéances. */
    static String objet(CleSignature cle) {
        return "CLE_SIGNATURE:" + cle.id();
    }
}
