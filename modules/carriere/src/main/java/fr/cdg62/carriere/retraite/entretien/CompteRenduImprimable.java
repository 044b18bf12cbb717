package fr.cdg62.carriere.retraite.entretien;

import fr.cdg62.carriere.api.retraite.entretien.RendezVous;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.impression.Paragraphes;
import fr.cdg62.carriere.retraite.EstimationImprimable;
import fr.cdg62.socle.calendrier.DateFrancaise;
import java.util.List;

/** The report of an interview, as the template names things. */
record CompteRenduImprimable(
        Destinataire destinataire,
        String agent,
        String jour,
        String lieu,
        String conseiller,
        List<String> paragraphes,
        EstimationImprimable estimation) {

    static CompteRenduImprimable de(RendezVous rendezVous, String texte, EstimationImprimable estimation) {
        return new CompteRenduImprimable(
                estimation.destinataire(),
                estimation.agent(),
                DateFrancaise.courte(rendezVous.jour()),
                rendezVous.lieu().libelle(),
                rendezVous.conseiller(),
                Paragraphes.de(texte),
                estimation);
    }
}
