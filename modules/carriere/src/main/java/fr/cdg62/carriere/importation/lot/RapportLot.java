package fr.cdg62.carriere.importation.lot;

import fr.cdg62.carriere.api.fichier.FauteLigne;
import fr.cdg62.carriere.importation.lecture.AgentLu;
import fr.cdg62.carriere.importation.lecture.LectureImport.FaitImporte;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.IdentiteAgent;
import fr.cdg62.socle.calendrier.DateFrancaise;
import java.util.ArrayList;
import java.util.List;

/** Where a file says something else than what is known: reported, never written over. */
final class RapportLot {
    private final List<FauteLigne> ecarts = new ArrayList<>();

    List<FauteLigne> ecarts() {
        return List.copyOf(ecarts);
    }

    /**
     * Compares civil statuses.
     *
     * @param connu null for an agent who is not known
     */
    void comparer(AgentLu lu, AgentVue connu) {
        if (connu == null || lu.agent() == null) {
            return;
        }
        IdentiteAgent identite = lu.agent().identite();
        comparer(lu, "nom", connu.nom(), identite.nom());
        comparer(lu, "prenom", connu.prenom(), identite.prenom());
        comparer(
                lu,
                "date_naissance",
                DateFrancaise.courte(connu.dateNaissance()),
                DateFrancaise.courte(identite.dateNaissance()));
    }

    private void comparer(AgentLu lu, String colonne, String connu, String propose) {
        if (!connu.equals(propose)) {
            ecarts.add(new FauteLigne(
                    lu.ligne().numero(),
                    colonne,
                    "connu « %s », fichier « %s » : gardé tel quel, à corriger sur la fiche de l'agent"
                            .formatted(connu, propose)));
        }
    }

    /** A fact of the same nature begins that day and says something else. */
    void contredit(FaitImporte fait) {
        ecarts.add(new FauteLigne(
                fait.ligne().numero(),
                "nature",
                "un fait connu du %s dit autre chose : gardé tel quel, à corriger par un acte"
                        .formatted(DateFrancaise.courte(fait.changement().du()))));
    }
}
