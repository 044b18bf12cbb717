package fr.cdg62.carriere.api.importation;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.io.Reader;

/**
 * Imports of agents and careers. The file has one line an agent (nature AGENT) and one line a fact; its columns are nir,
 * nature, nom, prenom, date_naissance, siren, cadre_emplois, du, au, code, motif, echelon, jours, quotite, heures, libelle.
 */
@Local
public interface Importations {
    /**
     * Receives a file to its end, a thousand lines a transaction, whatever transaction the caller may have. Nothing is judged
     * but its header.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code fichier} when a column is missing;
     *     ETAT_TRANSITION_INTERDITE when a thousand lines took more than a minute to come and the deposit was given up
     */
    FichierRecu recevoir(String nom, Reader fichier);

    /** Deposits a file received, in the transaction of the caller: from then on it may be tried. */
    ImportVue deposer(FichierRecu recu);

    /** Forgets a file received, by steps; without effect once it is deposited. */
    void oublier(FichierRecu recu);

    /** Where an import is. */
    ImportVue lire(long id);

    /** The imports, the last one first. */
    Page<ImportVue> imports(DemandePage page);

    /** Lines refused and lines that differ from what is known, in the order of the file. */
    Page<LigneRapport> rapport(long id, DemandePage page);

    /** Tries, writes, stops or resumes. */
    void survenir(long id, EvenementImport evenement);
}
