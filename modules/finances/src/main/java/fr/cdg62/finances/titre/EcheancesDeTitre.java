package fr.cdg62.finances.titre;

import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.socle.calendrier.DateFrancaise;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The recovery of a claim, among the due dates, before its prescription makes it impossible. */
@Dependent
class EcheancesDeTitre {

    @Inject
    Echeances echeances;

    @Inject
    ReglePrescription prescription;

    void inscrire(TitreVue titre) {
        LocalDate date = prescription.agirAvant(titre.prescription(), titre.dateEmission());
        echeances.inscrire(new NouvelleEcheance(
                        titre.siren(),
                        objet(titre.id()),
                        "Recouvrer le titre %s, %s, avant sa prescription le %s"
                                .formatted(
                                        titre.numero(),
                                        titre.montant().texte(),
                                        DateFrancaise.courte(titre.prescription())),
                        date,
                        List.of(date))
                .pourLeCdg());
    }

    void solder(long titre) {
        echeances.solder(objet(titre));
    }

    private static String objet(long titre) {
        return "TITRE:" + titre;
    }
}
