package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.EtatConvention;
import java.util.Set;

/** States of a convention that has been in force: its period tells which days. */
public final class EtatsEnVigueur {

    /** ACTIVE, AVENANT, and those that follow: a résiliée or échue one still covers the days before its end. */
    public static final Set<EtatConvention> ETATS =
            Set.of(EtatConvention.ACTIVE, EtatConvention.AVENANT, EtatConvention.RESILIEE, EtatConvention.ECHUE);

    private EtatsEnVigueur() {}
}
