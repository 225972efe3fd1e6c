/**
 * Words that weak passwords are made of: from published lists of leaked passwords, names, and the pinyin that staff of
 * a Chinese office would choose. Keyboard walks, dates and runs are recognised by rule instead.
 */
export const commonWords: readonly string[] = `
  password passwd passw passwort passport secret secrets login logon signin welcome letmein access admin
  administrator root sysadmin superuser super user users guest test tester testing temp temporary default
  changeme change master manager server system service internet network security secure private public
  office company business account money bank hello hallo hola goodbye thanks please sorry sunshine moonlight
  rainbow princess prince queen king angel angels devil dragon monkey tiger lion eagle falcon hawk wolf bear
  panther cobra snake spider shark dolphin whale turtle rabbit bunny horse pony mustang cat kitty kitten dog
  doggie puppy bird butterfly buster bandit shadow midnight thunder lightning storm summer winter spring
  autumn january february march april june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday morning night today tomorrow forever always never whatever
  football baseball basketball soccer hockey tennis golf rugby cricket swimming runner racing boxing karate
  liverpool arsenal chelsea barcelona realmadrid juventus manchester united city yankees lakers cowboys
  eagles steelers packers redsox chicago boston newyork london paris berlin tokyo beijing shanghai china
  america american canada mexico brazil england france germany russia india japan korea spain italy
  australia texas florida california dallas houston phoenix denver austin jordan orlando miami vegas
  hollywood superman batman spiderman ironman wolverine hulk joker robin pokemon pikachu naruto goku zelda
  mario sonic minecraft starwars startrek skywalker yoda vader jedi matrix gandalf hobbit frodo harry potter
  hogwarts disney mickey minnie donald goofy tigger winnie pooh snoopy garfield scooby simpson bart homer
  shrek nemo computer laptop desktop keyboard mouse monitor windows linux ubuntu debian apple macintosh
  iphone android samsung nokia sony toyota honda nissan mazda suzuki yamaha kawasaki ducati ferrari porsche
  mercedes audi bmw ford chevy chevrolet corvette camaro dodge jeep hummer harley cadillac google gmail
  yahoo hotmail outlook facebook twitter linkedin youtube instagram whatsapp wechat weixin taobao alipay
  baidu tencent alibaba huawei xiaomi oracle mysql postgres postgresql mongodb redis docker github gitlab
  nginx apache tomcat jenkins cisco router switch firewall freedom peace love lover lovely loveme loveyou
  iloveyou iloveu loving friend friends friendship family mother father mommy daddy mom dad brother sister
  baby babygirl babyboy child children girl girls boy boys woman women lady lucky happy smile smiley cheese
  chocolate cookie cookies candy sugar honey sweet sweetie sweety cherry peach banana orange lemon mango
  strawberry blueberry pepper ginger coffee pizza burger chicken beer whiskey vodka wine flower flowers rose
  roses lily daisy jasmine lotus orchid violet garden forest river ocean island beach mountain nature earth
  world heaven hell star stars stargate starlight moon moonshine galaxy planet cosmos universe space rocket
  blue red green black white yellow purple pink silver golden gold diamond crystal pearl ruby emerald
  sapphire michael jennifer jessica ashley amanda daniel andrew joshua matthew thomas robert william anthony
  charles george james john david joseph jonathan justin nicholas nicole samantha stephanie elizabeth
  victoria alexander alexandra alex andrea anna annie barbara benjamin brandon brian bruce caroline charlie
  chris christian christine christopher claire daniela danielle debbie dennis diana donna dorothy edward
  elena emily emma eric eva frank fred gabriel gary hannah heather helen henry isabella jack jackson jacob
  jake jason jasper jeff jeffrey jenny jeremy jesse jim jimmy joe johnny jose julia julian julie karen kate
  katie kelly ken kevin kim kimberly kyle larry laura lauren lee leo linda lisa louis lucas lucy luis maggie
  marcus margaret maria marie marina mark martin mary matt max melissa michelle mike molly monica morgan
  nancy natalie natasha nathan oliver olivia pamela patricia patrick paul peter philip rachel ralph rebecca
  richard ricky robbie roger ronald rosie roy russell ryan sally sam sandra sara sarah scott sean sharon
  simon sophia sophie stephen steve steven stuart susan suzanne tanya taylor teresa terry tiffany tim
  timothy tina todd tony tracy travis tyler valentina vanessa veronica victor vincent walter wendy zachary
  qwerty qwertz azerty asdf asdfgh zxcvbn qazwsx qweasd qweasdzxc asdzxc abcabc abcd aabbcc xyz 
  trustno opensesame sesame monkeys magic magician merlin wizard warrior knight soldier ranger hunter killer
  ninja samurai pirate captain doctor nurse teacher student lawyer police fireman sniper gunner rebel player
  gamer games gaming winner champion victory legend hero heroes maverick cowboy gangster rockstar rock metal
  metallica nirvana slipknot eminem beatles elvis guitar piano drums music musica dance dancer singer movie
  cinema camera photo picture flash liberty justice honor faith hope grace glory jesus christ jesuschrist
  god godisgood bible church blessed blessing genesis trinity buddha luckyone mylove myself mypass
  mypassword mypc myspace fuckyou fuck fucker shit sexy hot cool
  coolman awesome badboy crazy stupid genius nothing something anything everything nobody
  somebody anybody unknown number one two three four five six seven eight nine ten zero hundred thousand
  million first second third last spirit power energy force fire water ice wind air stone steel iron copper
  carbon atomic nuclear asdasd qweqwe zxczxc wasd poiuyt lkjhgf mnbvcx poop bubbles bubba boomer cooper
  rocky bailey buddy toby duke maxwell oreo peanut pumpkin muffin cupcake precious scooter smokey
  sparky spike sunny sunset teddy tinker tintin topgun tucker turbo viper volcano voyager vampire zombie
  zorro zxcv woaini woaiwojia woaizhongguo aini ainiyiwannian nihao nihaoma zaijian xiexie mima mimamima
  denglu yonghu guanli guanliyuan xitong xitongguanli wangluo diannao shouji dianhua gongsi bangong
  bangongshi zhengfu renmin renminzhengfu zhongguo zhonghua guangzhou shenzhen tianjin chongqing chengdu
  wuhan nanjing hangzhou suzhou xian changsha kunming guiyang guizhou guangxi yunnan sichuan hunan hubei
  henan hebei shandong shanxi shaanxi jiangsu zhejiang anhui fujian jiangxi guangdong hainan liaoning jilin
  heilongjiang neimenggu ningxia xinjiang xizang qinghai gansu taiwan xianggang aomen zunyi anshun tongren
  bijie liupanshui qianxi qiandongnan duyun kaili zhang zhangsan zhangwei zhangmin zhangjing zhangli
  zhangqiang zhanglei zhangyong zhangjie zhanghao zhangyang wang wangwu wangwei wangfang wangli wangjing
  wangyan wangqiang wanglei wangyong wangjun wangtao wangjie wanghao lisi liwei lina lifang lijing lijun
  liqiang liming lili lilei hanmeimei liyan lijie lihua xiaoli xiaoming xiaohong xiaowang xiaozhang laowang
  laozhang liuyang liuwei liumin liujie liuyan liufang liuli chenwei chenjie chenjing chenyan chenchen
  yangyang yanglei yangjie yangli huangwei huangli huanglei zhaoliu zhaowei zhaomin zhaolei zhouwei zhoujie
  zhoumin wuwei wujie wumin sunwei sunli sunlei mawei malin zhuli huwei guowei linlin luowei luoli chen yang
  huang zhao zhou sun zhu guo luo liang song zheng xie tang feng deng cao peng zeng xiao tian dong yuan pan
  jiang cai cheng jin fan fang shi ren yao liao zou xiong meng qin qiu hou jia wei xue yan yin duan lei long
  tao shao mao wan lai hao gong chang shen ning fei kang ding jian ming hong hua jun ping gang qiang yong
  bin bing jing ying yun xiu mei lan ling xia juan dan min tingting jiajia yuanyuan lele beibei jingjing
  huanhuan yingying nini dandan lanlan meimei honghong mingming yongyong baobao baobei bao laogong laopo
  qinaide haizi erzi nver mama baba gege jiejie didi yeye nainai tongxue laoshi xuesheng xuexiao daxue
  zhongxue xiaoxue shengri shengrikuaile xinnian xinniankuaile kuaile xingfu jiankang pingan facai gongxi
  gongxifacai zhufu fugui dajidali wanshiruyi yifanfengshun shunli chenggong nuli jiayou zhongguomeng fuxing
  heping youyi aiqing aiguo dangyuan gongchandang shehui shehuizhuyi weirenminfuwu lianghui chunjie zhongqiu
  guoqing duanwu yuandan laodong qingming tiankong taiyang yueliang xingxing dahai shan shui huoche feiji
  qiche dongfang xifang nanfang beifang dongfanghong xiangrikui meigui mudan hehua taohua meihua juhua
  lanhua hudie xiaomao xiaogou laohu shizi daxiang houzi xiongmao fenghuang qilin shenlong feilong wulong
  tianlong zhiyuan zhiyuanzhe zhiyuanfuwu fuwu fuwudui gongyi aixin minzheng minzhengju jiaoyu jiaoyuju
  weisheng shequ cunwei jiedao xianwei zhenzhengfu ganbu shuji zhuren juzhang xianzhang zhenzhang cunzhang
  dearbook wangyi qqqq qwer qaz wsx edc rfv tgb yhn ujm abc abcde asd zxc volunteer volunteers
  county village town wenming wenmingban xinshidai shijian xuanchuan
  520 521 1314 5201314 1314520 1314521 520520 5211314 168 518 588 888 666 999 110 119 120 114 007 10086 10010 12306
  12345 95588 95533 110120 112233 121212 123123 123321 131313 147147 159357 159753 168168 188188 202020 232323 246810
`
  .trim()
  .split(/\s+/);

/** What people of this county would choose; the codes are its division and postal codes. */
export const localWords: readonly string[] = `
  longli longlixian dexing dexinglongli firefly fireflies yinghuo yinghuochong guizhou
  qiannan buyi miaozu guanshan longshan xingshi gujiao wantanhe xima guanyin yangguang
  yangguangminzheng 龙里 龙里县 德行 德行龙里 萤火 萤火虫 志愿 志愿者 志愿服务 阳光民政 民政 贵州 黔南 522730 551200
`
  .trim()
  .split(/\s+/);
