package fr.cdg62.carriere.aptitude;

import fr.cdg62.carriere.aptitude.validite.RegleValidite;
import fr.cdg62.carriere.aptitude.validite.ReglesAptitude;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * The term of an inscription, with its reminders 60 and 30 days before and the day after, shown to the employer of the
 * lauréat where he has one in the département.
 */
@ApplicationScoped
class EcheancesInscription {

    @Inject
    private Echeances echeances;

    @Inject
    private ReglesAptitude regles;

    void suivre(InscriptionListe inscription, RegleValidite regle) {
        String objet = objet(inscription);
        if (inscription.siren() == null) {
            return;
        }
        if (inscription.sortieLe() != null) {
            echeances.solder(objet);
            return;
        }
        inscription.validite(regle).terme().ifPresent(terme -> inscrire(inscription, objet, terme));
    }

    private void inscrire(InscriptionListe inscription, String objet, LocalDate terme) {
        echeances.inscrire(new NouvelleEcheance(
                inscription.siren(),
                objet,
                "Liste d'aptitude : fin de l'inscription de %s".formatted(inscription.nom()),
                terme,
                List.of(
                        terme.minusDays(regles.premierRappel(terme)),
                        terme.minusDays(regles.secondRappel(terme)),
                        terme.plusDays(1))));
    }

    static String objet(InscriptionListe inscription) {
        return "INSCRIPTION:" + inscription.id();
    }
}
