package fr.cdg62.carriere.importation;

import fr.cdg62.carriere.api.importation.EvenementImport;
import fr.cdg62.carriere.api.importation.FichierRecu;
import fr.cdg62.carriere.api.importation.ImportVue;
import fr.cdg62.carriere.api.importation.Importations;
import fr.cdg62.carriere.api.importation.LigneRapport;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.travaux.Travaux;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Reader;

/** See {@link Importations}. Without transaction of its own: the batch must see the import committed. */
@Stateless
@RolesAllowed(Roles.CDG_CARRIERE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportationsBean implements Importations {
    private static final int NOM_MAX = 100;

    @Inject
    private DepotImport depot;

    @Inject
    private LignesDeposees lignes;

    @Inject
    private SuiviImports suivi;

    @Inject
    private RepriseImports reprise;

    @Override
    public FichierRecu recevoir(String nom, Reader fichier) {
        if (nom == null || nom.isBlank() || nom.length() > NOM_MAX) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE, "Donnez au fichier un nom de 1 à 100 caractères.", "nom");
        }
        return depot.recevoir(nom.strip(), fichier);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ImportVue deposer(FichierRecu recu) {
        return lignes.deposer(recu);
    }

    @Override
    public void oublier(FichierRecu recu) {
        depot.oublier(recu.id());
    }

    @Override
    public ImportVue lire(long id) {
        return suivi.vue(id);
    }

    @Override
    public Page<ImportVue> imports(DemandePage page) {
        return suivi.imports(page);
    }

    @Override
    public Page<LigneRapport> rapport(long id, DemandePage page) {
        suivi.lire(id);
        return suivi.rapport(id, page);
    }

    @Override
    public void survenir(long id, EvenementImport evenement) {
        switch (evenement) {
            case ESSAYER, EXECUTER, REPRENDRE -> lancer(id, evenement);
            case ARRETER -> arreter(id);
            case DEPOSER, INTERROMPRE, FINIR ->
                throw new DemandeRefusee(
                        CodeProbleme.SAISIE_INVALIDE,
                        "Un dépôt et une importation finissent d'eux-mêmes.",
                        "evenement");
        }
    }

    private void lancer(long id, EvenementImport evenement) {
        suivi.survenir(id, evenement);
        if (suivi.prendre(id)) {
            reprise.demarrer(suivi.lire(id));
        }
    }

    private void arreter(long id) {
        if (!Travaux.arreter(suivi.lire(id).execution())) {
            suivi.survenir(id, EvenementImport.ARRETER);
        }
    }
}
