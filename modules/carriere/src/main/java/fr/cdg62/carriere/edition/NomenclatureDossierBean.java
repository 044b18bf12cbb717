package fr.cdg62.carriere.edition;

import fr.cdg62.carriere.api.nomenclature.NomenclatureDossier;
import fr.cdg62.carriere.api.nomenclature.RubriqueVue;
import fr.cdg62.carriere.api.nomenclature.TypePieceVue;
import fr.cdg62.carriere.dossier.AccesDossier;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.dossier.DossiersEnBase;
import fr.cdg62.carriere.nomenclature.Nomenclature;
import fr.cdg62.carriere.piece.Completude;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** See {@link NomenclatureDossier}. */
@Stateless
@RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE, Roles.AGENT})
public class NomenclatureDossierBean implements NomenclatureDossier {
    @Inject
    private AccesDossier porte;

    @Inject
    private Nomenclature nomenclature;

    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private Completude completude;

    @Inject
    private Horloge horloge;

    @Override
    public List<RubriqueVue> rubriques() {
        return nomenclature.rubriques(horloge.aujourdHui());
    }

    @Override
    public List<TypePieceVue> types() {
        return nomenclature.types(horloge.aujourdHui());
    }

    @Override
    public List<TypePieceVue> manquantes(long id) {
        Dossier dossier = dossiers.lire(id);
        porte.exigerLecture(dossier);
        return completude.manquantes(dossier);
    }
}
