package fr.cdg62.referentiel.compte;

import fr.cdg62.referentiel.api.compte.NouveauCompte;
import fr.cdg62.referentiel.connexion.Identifiant;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.regex.Pattern;

/** What an account needs to be created: a user name, a name and an address to write to. */
public final class ReglesCompte {
    private static final int NOM_MAX = 120;
    private static final int MAIL_MAX = 254;
    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");

    private ReglesCompte() {}

    /** The account of a person just invited, or SAISIE_INVALIDE on the faulty field. */
    public static Compte creer(NouveauCompte nouveau) {
        String identifiant = Identifiant.exiger(nouveau.identifiant());
        String nom = nouveau.nom() == null ? "" : nouveau.nom().strip();
        if (nom.isEmpty() || nom.length() > NOM_MAX) {
            throw refus("Indiquez le nom de la personne, en %d caractères au plus.".formatted(NOM_MAX), "nom");
        }
        String mail = nouveau.mail() == null ? "" : nouveau.mail().strip();
        if (mail.length() > MAIL_MAX || !MAIL.matcher(mail).matches()) {
            throw refus("Indiquez une adresse électronique complète, comme nom@commune.fr.", "mail");
        }
        return new Compte(identifiant, nom, mail, false);
    }

    private static DemandeRefusee refus(String message, String champ) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, champ);
    }
}
