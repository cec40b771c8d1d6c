/** Mail domains anybody can open an account at: mail to them leaves the organisation for a private box. */
export const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  [
    "gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.es hotmail.it live.com live.co.uk live.fr live.nl msn.com outlook.fr outlook.de outlook.es",
    "yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.co.jp yahoo.co.in yahoo.in yahoo.com.br yahoo.com.ar yahoo.ca ymail.com rocketmail.com aol.com aim.com",
    "icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com tuta.io fastmail.com fastmail.fm hey.com zoho.com zohomail.com hushmail.com mailbox.org posteo.de posteo.net startmail.com",
    "gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de arcor.de mail.de email.de 1und1.de online.de mail.com email.com usa.com",
    "orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr libero.it virgilio.it tin.it alice.it tiscali.it email.it inwind.it iol.it",
    "wp.pl o2.pl onet.pl op.pl interia.pl gazeta.pl poczta.fm tlen.pl vp.pl poczta.onet.pl seznam.cz email.cz centrum.cz centrum.sk azet.sk post.sk zoznam.sk atlas.cz volny.cz freemail.hu citromail.hu abv.bg mail.bg",
    "mail.ru bk.ru inbox.ru list.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua meta.ua tut.by",
    "qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com naver.com daum.net hanmail.net nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com rediffmail.com",
    "uol.com.br bol.com.br terra.com.br ig.com.br sapo.pt btinternet.com btopenworld.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au iinet.net.au xtra.co.nz telenet.be skynet.be proximus.be ziggo.nl kpnmail.nl planet.nl home.nl hetnet.nl bluewin.ch hispeed.ch sunrise.ch aon.at telia.com online.no walla.co.il walla.com",
    "juno.com netzero.net earthlink.net mindspring.com netcom.com ix.netcom.com compuserve.com prodigy.net excite.com lycos.com swbell.net pacbell.net flash.net worldnet.att.net airmail.net optonline.net roadrunner.com rr.com frontier.com windstream.net centurylink.net",
    "mailinator.com guerrillamail.com yopmail.com 10minutemail.com temp-mail.org trashmail.com",
  ]
    .join(" ")
    .split(" "),
);
