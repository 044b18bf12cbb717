package fr.cdg62.carriere.retraite.entretien;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;

/** What the caller is to an interview: the agent himself, his employer at the time it was asked for, or the CdG. */
@ApplicationScoped
class Regards {
    private static final String MISSION = "RETRAITE";

    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere carrieres;

    @Inject
    private Identites identites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Horloge horloge;

    /** INTROUVABLE for a stranger. */
    Regard sur(EntretienRetraite entretien) {
        Regard regard = regard(identites.de(entretien.carriere()), entretien.siren());
        if (!regard.sien()) {
            carrieres.exigerCollectivite(entretien.siren());
        }
        return regard;
    }

    /** Of whoever asks for one; INTROUVABLE for a stranger, MISSION_NON_COUVERTE when the membership excludes it. */
    Regard demandeur(Identite identite) {
        carrieres.exigerLecture(identite.carriere());
        exigerMission(identite.siren());
        return regard(identite, identite.siren());
    }

    void exigerMission(String siren) {
        catalogue.exigerMission(siren, MISSION, horloge.aujourdHui());
    }

    private Regard regard(Identite identite, String siren) {
        boolean sien = acces.agent().equals(OptionalLong.of(identite.agentId()));
        return new Regard(sien, acces.estCdg(), acces.roles(siren));
    }
}
